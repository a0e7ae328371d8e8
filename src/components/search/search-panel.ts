import { readQuery, wordsOfPath, writeQuery } from '../../lib/search/address.ts';
import { facetOf } from '../../lib/search/facets.ts';
import { search, type Outcome, type Sources } from '../../lib/search/search.ts';
import { inOneLine } from '../../lib/search/text.ts';
import { toItem } from './render.ts';
import { required } from './required.ts';
import { connect } from './sources.ts';

/** Long enough not to search for every letter, short enough to feel immediate. */
const PAUSE = 120;

type State = 'loading' | 'ready' | 'failed';
type Message = 'empty' | 'loading' | 'failed' | 'nothing';

/** Told after every search; bubbles. */
export type SearchChangedEvent = CustomEvent<Outcome>;

/** Answers a search while somebody types, and says what to do where there is no answer. */
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
        for (const select of this.#filters) select.value = '';
        this.#searchSoon();
      },
      { signal },
    );
    input.addEventListener(
      'paste',
      (event) => {
        this.#keepLines(event);
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
    this.#part('form').addEventListener(
      'submit',
      (event) => {
        if (this.dataset.address === undefined) return;
        event.preventDefault();
        void this.#search();
      },
      { signal },
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
          this.#readAddress();
        },
        { signal },
      );
    }
    this.#readAddress();
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

  /** Takes what the address asks for, where this panel listens to it. */
  #readAddress() {
    const { address } = this.dataset;
    if (address === 'query') this.#input.value = inOneLine(readQuery(location.search));
    if (address === 'path') this.#input.value = wordsOfPath(location.pathname, this.#base);
    void this.#search();
  }

  /** Keeps the lines of a paste apart, which a text field would run together. */
  #keepLines(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.includes('\n')) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = this.#input;
    this.#input.setRangeText(inOneLine(text), selectionStart ?? 0, selectionEnd ?? 0, 'end');
    this.#searchSoon();
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
      this.#show('ready', outcome.match === 'none' ? 'nothing' : undefined, outcome);
      if (Object.keys(filters).length === 0) this.#offerFilters(outcome);
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
    if (results.length === 0) this.#part('[data-filters]').hidden = true;
    this.#announce(message, results.length);
    list.dataset.state = state;
    this.dispatchEvent(new CustomEvent('search-changed', { bubbles: true, detail: outcome }));
  }

  #announce(message: Message | undefined, count: number) {
    const first = this.#list.querySelector('[data-title]')?.textContent ?? '';
    const words =
      message === 'nothing'
        ? 'Nothing covers that. Three questions lead to the likely cause.'
        : message === 'failed'
          ? 'The search could not be loaded.'
          : message === undefined
            ? `${count} ${count === 1 ? 'result' : 'results'}. First: ${first}`
            : '';
    this.#part('[data-announce]').textContent = words;
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
      void this.#search();
    }
  }
}

customElements.define('search-panel', SearchPanel);
