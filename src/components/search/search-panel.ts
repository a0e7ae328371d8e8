import { readQuery, wordsOfPath, writeQuery } from '../../lib/search/address.ts';
import { facetOf } from '../../lib/search/facets.ts';
import { search, type Outcome, type Sources } from '../../lib/search/search.ts';
import { inOneLine } from '../../lib/search/text.ts';
import './search-box.ts';
import { toItem } from './render.ts';
import { required } from '../required.ts';
import { connect } from './sources.ts';

/** Long enough not to search for every letter, short enough to feel immediate. */
const PAUSE = 120;

type State = 'loading' | 'ready' | 'failed';
type Message = 'empty' | 'loading' | 'failed' | 'nothing' | 'filtered';

/**
 * Answers a search while somebody types, and says what to do where there is no answer. Tells of
 * every outcome by a `search-changed` event, which bubbles.
 */
class SearchPanel extends HTMLElement {
  #listening?: AbortController;
  #sources: Promise<Sources> | undefined;
  #timer = 0;
  /** The latest search; answers to earlier ones come too late. */
  #latest = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const input = this.#input;
    input.addEventListener(
      'input',
      () => {
        this.#clearFilters();
        this.#searchSoon();
      },
      { signal },
    );
    input.addEventListener(
      'focus',
      () => {
        this.#connect().catch(() => undefined);
      },
      { signal },
    );
    this.addEventListener(
      'submit',
      (event) => {
        if (this.dataset.address === undefined) return;
        event.preventDefault();
        void this.#search();
      },
      // Before the box takes it to the search page.
      { signal, capture: true },
    );
    this.#part('[data-filters]').addEventListener('change', () => void this.#search(), { signal });
    this.#part('[data-again]').addEventListener('click', () => void this.#search(), { signal });
    this.addEventListener(
      'keydown',
      (event) => {
        this.#move(event);
      },
      { signal },
    );
    window.addEventListener('online', () => void this.#retry(), { signal });
    if (this.dataset.address === 'query') {
      window.addEventListener(
        'popstate',
        () => {
          this.#clearFilters();
          this.#readAddress();
        },
        { signal },
      );
    }
    this.#readAddress();
    // Somebody who comes with a search goes on from it: Arrow down leads to what was found.
    if (this.dataset.address === 'query' && input.value !== '') input.focus();
  }

  disconnectedCallback() {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<search-panel>', selector);
  }

  get #input() {
    return required(this.querySelector('input'), '<search-panel>', 'input');
  }

  get #list() {
    return this.#part('[data-search-results]');
  }

  get #filters() {
    return [...this.querySelectorAll<HTMLSelectElement>('[data-filter]')];
  }

  get #base() {
    return this.dataset.base ?? '/';
  }

  /** Filters narrow down one search; the next starts without them. */
  #clearFilters() {
    for (const select of this.#filters) select.value = '';
  }

  /** Takes what the address asks for, where this panel listens to it. */
  #readAddress() {
    const { address } = this.dataset;
    if (address === 'query') this.#input.value = inOneLine(readQuery(location.search));
    if (address === 'path') this.#input.value = wordsOfPath(location.pathname, this.#base);
    void this.#search();
  }

  #searchSoon() {
    clearTimeout(this.#timer);
    this.#list.dataset.state = 'loading' satisfies State;
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  #connect(): Promise<Sources> {
    this.#sources ??= connect(this.#base).catch((error: unknown) => {
      this.#sources = undefined;
      throw error;
    });
    return this.#sources;
  }

  async #retry() {
    if (this.#list.dataset.state === 'failed') await this.#search();
  }

  async #search() {
    clearTimeout(this.#timer);
    const number = ++this.#latest;
    const text = this.#input.value;
    if (this.dataset.address === 'query') {
      history.replaceState(null, '', location.pathname + writeQuery(text) + location.hash);
    }
    if (text.trim() === '') {
      this.#show('ready', 'empty', { match: 'none', results: [], suggestions: [] });
      return;
    }
    const list = this.#list;
    list.dataset.state = 'loading' satisfies State;
    if (list.childElementCount === 0) this.#say('loading');
    try {
      const filters = Object.fromEntries(
        this.#filters.flatMap(({ dataset, value }) =>
          value === '' ? [] : [[dataset.filter ?? '', value]],
        ),
      );
      const outcome = await search(text, await this.#connect(), filters);
      if (number !== this.#latest) return;
      const isFiltered = Object.keys(filters).length > 0;
      const none = isFiltered ? 'filtered' : 'nothing';
      this.#show('ready', outcome.match === 'none' ? none : undefined, outcome);
      if (!isFiltered) this.#offerFilters(outcome);
    } catch (error) {
      if (number !== this.#latest) return;
      // The next attempt connects afresh.
      this.#sources = undefined;
      console.error(error);
      this.#show('failed', 'failed', { match: 'none', results: [], suggestions: [] });
    }
  }

  /** Shows one of the messages that the server has written, or none. */
  #say(message: Message | undefined) {
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]')) {
      element.hidden = element.dataset.when !== message;
    }
    this.#part('[data-offline]').hidden = navigator.onLine;
    this.#part('[data-missing]').hidden = !navigator.onLine;
    required(this.querySelector('textarea'), '<search-panel>', 'textarea').value =
      this.#input.value;
  }

  #show(state: State, message: Message | undefined, outcome: Outcome) {
    const { match, results, suggestions } = outcome;
    const template = required(this.querySelector('template'), '<search-panel>', 'template');
    const list = this.#list;
    list.replaceChildren(...results.map((result) => toItem(template, result)));
    list.dataset.match = match;
    const near = this.#part('[data-search-suggestions]');
    near.hidden = suggestions.length === 0;
    this.#part('[data-search-suggestions] ul').replaceChildren(
      ...suggestions.map((result) => toItem(template, result)),
    );
    this.#say(message);
    // A filter that is set must stay in reach, so that it can be undone.
    const isFiltered = this.#filters.some(({ value }) => value !== '');
    if (results.length === 0 && !isFiltered) this.#part('[data-filters]').hidden = true;
    this.#announce(message, results.length);
    list.dataset.state = state;
    this.dispatchEvent(
      new CustomEvent<Outcome>('search-changed', { bubbles: true, detail: outcome }),
    );
  }

  /** Has the message that is shown read out, or how many results there are and which is first. */
  #announce(message: Message | undefined, count: number) {
    const first = this.#list.querySelector('[data-title]')?.textContent ?? '';
    const results = `${count} ${count === 1 ? 'result' : 'results'}. First: ${first}`;
    const shown = (name: Message) => this.#part(`[data-when="${name}"] strong`).textContent;
    const isSilent = message === 'empty' || message === 'loading';
    this.#part('[data-announce]').textContent =
      message === undefined ? results : isSilent ? '' : shown(message);
  }

  /** Offers the filters that tell these results apart. */
  #offerFilters({ results }: Outcome) {
    let useful = false;
    for (const select of this.#filters) {
      const values = facetOf(results, select.dataset.filter ?? '');
      select.replaceChildren(new Option('Any', ''), ...values.map((value) => new Option(value)));
      const label = select.closest('label');
      if (label !== null) label.hidden = values.length === 0;
      useful ||= values.length > 0;
    }
    this.#part('[data-filters]').hidden = !useful;
  }

  /** Arrow keys go through the box and the results; Escape goes back to the box, then empties it. */
  #move(event: KeyboardEvent) {
    const input = this.#input;
    const links = [
      ...this.querySelectorAll<HTMLElement>('[data-search-results] a, [data-search-suggestions] a'),
    ];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inside = document.activeElement === input || at !== -1;
    if (!inside) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (next < -1 || next >= links.length) return;
      event.preventDefault();
      (links[next] ?? input).focus();
    } else if (event.key === 'Escape' && at !== -1) {
      event.preventDefault();
      input.focus();
    } else if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      this.#clearFilters();
      void this.#search();
    }
  }
}

customElements.define('search-panel', SearchPanel);
