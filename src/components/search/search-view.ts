import { beginsWith, type Identifier } from '../../lib/search/identifiers.ts';
import type { Near, Outcome, Result } from '../../lib/search/search.ts';
import { isAbout } from '../../lib/search/subject.ts';
import type { Say } from '../../lib/words.ts';
import { required } from '../dom/required.ts';
import { wordsIn } from '../words/words.ts';
import { inWords, toItem } from './render.ts';
import { SearchFilters } from './search-filters.ts';

type State = 'loading' | 'ready' | 'failed';
type Message = 'empty' | 'loading' | 'failed' | 'nothing' | 'lacking' | 'filtered';

/** Shows in a panel what a search came to. */
export class SearchView {
  readonly #panel: HTMLElement;
  readonly #say: Say;
  readonly #filters: SearchFilters;
  /** The results of the latest search, before any filter. */
  #results: readonly Result[] = [];
  /** They do without the texts of pages. */
  #lacksTexts = false;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#say = wordsIn(panel);
    this.#filters = new SearchFilters(panel);
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
    this.#filters.clear();
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
    this.#filters.offer(this.#results);
    if (outcome.match === 'none') this.#showNothing(outcome);
    else this.#announce(inWords(outcome, this.#say));
    this.#lacksTexts = outcome.lacksTexts;
    if (this.#lacksTexts) this.#showLacking();
    this.#state = 'ready';
    this.#panel.dispatchEvent(
      new CustomEvent('search-changed', { bubbles: true, detail: { ...outcome, text } }),
    );
  }

  /** Leaves only the results that have the value of a filter. */
  filterBy(select: HTMLSelectElement) {
    this.#filters.choose(select);
    const shown = this.#showResults();
    this.#showMessage(shown === 0 ? 'filtered' : this.#lacksTexts ? 'lacking' : undefined);
    this.#announce(this.#say('search.panel.shown', { count: shown }));
  }

  #part(selector: string): HTMLElement {
    return required(this.#panel.querySelector<HTMLElement>(selector), '<search-panel>', selector);
  }

  get #list() {
    return this.#part('[data-search-results]');
  }

  set #state(state: State) {
    this.#list.dataset.state = state;
  }

  #clear() {
    this.#results = [];
    this.#filters.clear();
    this.#filters.offer([]);
    this.#list.replaceChildren();
    this.#list.dataset.match = 'none';
    this.#part('[data-search-suggestions]').hidden = true;
    this.#part('[data-search-suggestions] ul').replaceChildren();
    this.#showMessage(undefined);
  }

  /** Keeps what was searched for, to be copied. */
  #keep(text: string) {
    (this.#part('[data-kept]') as HTMLTextAreaElement).value = text;
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

  #toItems(results: readonly (Result | Near)[]): HTMLElement[] {
    const template = this.#part('[data-result]') as HTMLTemplateElement;
    const base = this.#panel.dataset.base ?? '/';
    return results.map((result) => toItem(template, result, base, this.#say));
  }

  #showResults(): number {
    const shown = this.#filters.narrow(this.#results);
    this.#list.replaceChildren(...this.#toItems(shown));
    return shown.length;
  }

  /** Says, after how many results there are, that they do without the texts of pages. */
  #showLacking() {
    const { textContent } = this.#part('[data-when="lacking"] span');
    this.#announce(`${this.#part('[data-announce]').textContent} ${textContent}`);
    this.#showMessage('lacking');
  }

  /** Says of codes that no page has where such codes come from, and returns that. */
  #showOrigins(unlisted: readonly Identifier[]): string[] {
    const origins = [...this.#panel.querySelectorAll<HTMLElement>('[data-codes-like]')];
    return origins.flatMap((origin) => {
      const beginnings = JSON.parse(origin.dataset.codesLike ?? '[]') as string[];
      origin.hidden = !unlisted.some((code) => beginnings.some((text) => beginsWith(code, text)));
      return origin.hidden ? [] : [origin.textContent.trim()];
    });
  }

  /** Says that nothing answers an error, or a word or two, and returns that. */
  #showVerdict(kind: 'error' | 'subject'): string {
    for (const verdict of this.#panel.querySelectorAll<HTMLElement>('[data-of]')) {
      verdict.hidden = verdict.dataset.of !== kind;
    }
    return this.#part(`[data-of="${kind}"] strong`).textContent;
  }

  #showNothing({ suggestions, group, unlisted, isEnglish, isSubject, stems }: Outcome) {
    this.#part('[data-search-suggestions]').hidden = suggestions.length === 0;
    this.#part('[data-search-suggestions] ul').replaceChildren(...this.#toItems(suggestions));
    const { subject = '' } = this.#panel.dataset;
    this.#part('[data-questions]').hidden = !isAbout(stems, subject);
    this.#part('[data-english]').hidden = isEnglish;
    this.#part('[data-group]').hidden = group === '';
    this.#part('[data-group-name]').textContent = group;
    const origins = this.#showOrigins(unlisted);
    const verdict = this.#showVerdict(isSubject && suggestions.length > 0 ? 'subject' : 'error');
    this.#showMessage('nothing');
    this.#announce([verdict, ...origins].join(' '));
  }
}
