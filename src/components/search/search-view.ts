import { facetOf } from '../../lib/search/facets.ts';
import type { Outcome, Result } from '../../lib/search/search.ts';
import { isAbout } from '../../lib/search/subject.ts';
import { required } from '../dom/required.ts';
import { wordsIn } from '../words/words.ts';
import type { Say } from '../../lib/words.ts';
import { isNumbered } from './find-number.ts';
import { toItem } from './render.ts';

type State = 'loading' | 'ready' | 'failed';
type Message = 'empty' | 'loading' | 'failed' | 'nothing' | 'filtered';

/** Shows in a panel what a search came to. */
export class SearchView {
  readonly #panel: HTMLElement;
  readonly #say: Say;
  /** The results of the latest search, before any filter. */
  #results: readonly Result[] = [];
  readonly #filters = new Map<string, string>();

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#say = wordsIn(panel);
  }

  get state(): string {
    return this.#list.dataset.state ?? '';
  }

  /** The results and suggestions, in their order. */
  get links(): HTMLElement[] {
    return [
      ...this.#panel.querySelectorAll<HTMLElement>(
        '[data-search-results] a, [data-search-suggestions] a',
      ),
    ];
  }

  /** Says that an answer is on its way; what is shown stays until it is there. */
  wait() {
    this.#dropFilters();
    this.#state = 'loading';
    if (this.#list.childElementCount === 0) this.#showMessage('loading');
  }

  showEmpty() {
    this.#clear();
    this.#showMessage('empty');
    this.#announce('');
    this.#state = 'ready';
  }

  showFailure(text: string) {
    this.#clear();
    this.#keep(text);
    this.#part('[data-offline]').hidden = navigator.onLine;
    this.#part('[data-missing]').hidden = !navigator.onLine;
    this.#showMessage('failed');
    this.#announce(this.#part('[data-when="failed"] strong').textContent);
    this.#state = 'failed';
  }

  show(outcome: Outcome, text: string) {
    this.#clear();
    this.#keep(text);
    this.#results = outcome.results;
    this.#list.dataset.match = outcome.match;
    this.#showResults();
    this.#offerFilters();
    if (outcome.match === 'none') this.#showNothing(outcome);
    else this.#announce(this.#inWords(outcome));
    this.#state = 'ready';
    this.#panel.dispatchEvent(
      new CustomEvent('search-changed', { bubbles: true, detail: { ...outcome, text } }),
    );
  }

  /** Leaves only the results that have the value of a filter. */
  filterBy({ dataset, value }: HTMLSelectElement) {
    this.#filters.set(dataset.filter ?? '', value);
    const shown = this.#showResults();
    this.#showMessage(shown === 0 ? 'filtered' : undefined);
    this.#announce(this.#say('search.panel.shown', { count: shown }));
  }

  #part(selector: string): HTMLElement {
    return required(this.#panel.querySelector<HTMLElement>(selector), '<search-panel>', selector);
  }

  get #list() {
    return this.#part('[data-search-results]');
  }

  get #template() {
    return required(
      this.#panel.querySelector<HTMLTemplateElement>('[data-result]'),
      '<search-panel>',
      '[data-result]',
    );
  }

  get #base() {
    return this.#panel.dataset.base ?? '/';
  }

  set #state(state: State) {
    this.#list.dataset.state = state;
  }

  #clear() {
    this.#results = [];
    this.#dropFilters();
    this.#list.replaceChildren();
    this.#list.dataset.match = 'none';
    this.#part('[data-search-suggestions]').hidden = true;
    this.#part('[data-search-suggestions] ul').replaceChildren();
    this.#part('[data-filters]').hidden = true;
    this.#showMessage(undefined);
  }

  /** What narrowed one search down says nothing of the next. */
  #dropFilters() {
    this.#filters.clear();
    for (const select of this.#panel.querySelectorAll<HTMLSelectElement>('[data-filter]')) {
      select.value = '';
    }
  }

  #keep(text: string) {
    required(this.#panel.querySelector('textarea'), '<search-panel>', 'textarea').value = text;
  }

  /** Shows one of the messages that the server has written, or none. */
  #showMessage(message: Message | undefined) {
    for (const element of this.#panel.querySelectorAll<HTMLElement>('[data-when]')) {
      element.hidden = element.dataset.when !== message;
    }
  }

  #announce(text: string) {
    this.#part('[data-announce]').textContent = text;
  }

  #showResults(): number {
    const shown = this.#results.filter(({ filters }) =>
      [...this.#filters].every(
        ([name, value]) => value === '' || filters[name]?.includes(value) === true,
      ),
    );
    this.#list.replaceChildren(
      ...shown.map((result) => toItem(this.#template, result, this.#base, this.#say)),
    );
    return shown.length;
  }

  #showNothing({ suggestions, group, isEnglish, stems }: Outcome) {
    this.#part('[data-search-suggestions]').hidden = suggestions.length === 0;
    this.#part('[data-search-suggestions] ul').replaceChildren(
      ...suggestions.map((near) => toItem(this.#template, near, this.#base, this.#say)),
    );
    const { subject = '' } = this.#panel.dataset;
    this.#part('[data-questions]').hidden = !isAbout(stems, subject);
    this.#part('[data-english]').hidden = isEnglish;
    this.#part('[data-group]').hidden = group === '';
    this.#part('[data-group-name]').textContent = group;
    this.#showMessage('nothing');
    this.#announce(this.#part('[data-when="nothing"] strong').textContent);
  }

  /** How many results there are, and what the first one is. */
  #inWords({ match, results: [first, ...more] }: Outcome): string {
    const title = first?.title.map(({ text }) => text).join('') ?? '';
    if (first !== undefined && isNumbered(first)) return `${first.number}: ${title}`;
    return match === 'exact'
      ? this.#say('search.panel.announceExact', { title, count: more.length })
      : this.#say('search.panel.announcePartial', { title, count: more.length + 1 });
  }

  /** Offers the filters that tell these results apart. */
  #offerFilters() {
    let useful = false;
    for (const select of this.#panel.querySelectorAll<HTMLSelectElement>('[data-filter]')) {
      const values = facetOf(this.#results, select.dataset.filter ?? '');
      const [any] = select.options;
      select.replaceChildren(
        ...(any === undefined ? [] : [any]),
        ...values.map((value) => new Option(value)),
      );
      const label = select.closest('label');
      if (label !== null) label.hidden = values.length === 0;
      useful ||= values.length > 0;
    }
    this.#part('[data-filters]').hidden = !useful;
  }
}
