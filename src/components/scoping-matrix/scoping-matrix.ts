import { readAnswers, writeAnswers, type AddressedMatrix } from '../../lib/scope/address.ts';
import { matches, type Answers, type Matrix } from '../../lib/scope/answers.ts';
import { describeDropped } from '../../lib/scope/dropped.ts';
import { narrow, withoutContradictions } from '../../lib/scope/narrow.ts';
import type { Say } from '../../lib/words.ts';
import type { Moved } from '../../lib/permalinks/where-now.ts';
import { required } from '../required.ts';
import { wordsIn } from '../words/words.ts';

/** What the page carries of a matrix. */
export interface MatrixData extends Matrix, AddressedMatrix {
  /** Where its ids went, as the ledger says. */
  moved: [string, string][];
}

/** Told after every change of the answers; bubbles. */
type ScopeChangedEvent = CustomEvent<{ answers: Answers }>;

/**
 * Lets a reader answer the questions of a scoping matrix, or choose a cell of its table. The server
 * has rendered every word; this shows the right ones.
 */
class ScopingMatrix extends HTMLElement {
  #listening?: AbortController;
  #matrix!: MatrixData;
  #moved!: Moved;
  #answers: Answers = {};
  #say!: Say;

  connectedCallback() {
    this.#say = wordsIn(this);
    this.#matrix = JSON.parse(this.#part('[data-matrix]').textContent) as MatrixData;
    this.#moved = new Map(this.#matrix.moved);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = this.#form;

    form.addEventListener(
      'change',
      () => {
        this.#choose(this.#checked());
      },
      { signal },
    );
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        this.#choose({});
        form.querySelector('input')?.focus();
      },
      { signal },
    );
    for (const cell of this.#cells()) {
      cell.addEventListener(
        'click',
        (event) => {
          if ((event.target as Element).closest('a') === null)
            this.#choose(answersOf(cell, 'cell'));
        },
        { signal },
      );
    }
    window.addEventListener(
      'popstate',
      () => {
        // Following a link to a heading is told of in the same way, and changes no answer.
        if (location.pathname + location.search + location.hash !== this.#address()) {
          this.#readAddress();
        }
      },
      { signal },
    );

    form.hidden = false;
    this.#part('[data-answers]').removeAttribute('open');
    for (const button of this.querySelectorAll<HTMLElement>('td button')) button.hidden = false;
    this.#readAddress();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<scoping-matrix>', selector);
  }

  get #form() {
    return this.#part('form') as HTMLFormElement;
  }

  #cells() {
    return this.querySelectorAll<HTMLTableCellElement>('[data-cell]');
  }

  /** The cells of the row or column that a heading is the heading of. */
  #cellsUnder(heading: HTMLTableCellElement) {
    return [...this.#cells()].filter((cell) =>
      heading.scope === 'row'
        ? cell.parentElement === heading.parentElement
        : cell.cellIndex === heading.cellIndex,
    );
  }

  #checked(): Answers {
    return Object.fromEntries(
      [...new FormData(this.#form)].map(([question, answer]) => [question, answer as string]),
    );
  }

  /** The page's address with the answers as they are. */
  #address() {
    const search = writeAnswers(this.#matrix, this.#answers, location.search, this.#moved);
    return location.pathname + search + location.hash;
  }

  /** Takes answers the reader gave, and puts them in the address. */
  #choose(given: Answers) {
    const { answers, because } = withoutContradictions(this.#matrix, given);
    this.#answers = answers;
    history.pushState(null, '', this.#address());
    const isComplete = this.#show(because);
    // On a phone the result may lie below the screen.
    if (isComplete) this.#part('[data-chosen]').scrollIntoView({ block: 'nearest' });
  }

  /** Takes the answers that a link holds, and cleans the link where it cannot be used as it is. */
  #readAddress() {
    const { answers, dropped, because } = readAnswers(this.#matrix, location.search, this.#moved);
    this.#answers = answers;
    if (dropped.length + because.length > 0) {
      history.replaceState(null, '', this.#address());
    }
    const notices = [...because, describeDropped(dropped, this.#say)].filter(
      (notice) => notice !== '',
    );
    this.#show(notices);
  }

  /** Shows where the answers lead; returns whether every question is answered. */
  #show(notices: readonly string[]): boolean {
    const answers = this.#answers;
    const { cells, causes, next } = narrow(this.#matrix, answers);
    const answered = Object.keys(answers).length > 0;
    const complete = next === undefined;

    for (const radio of this.#form.querySelectorAll('input')) {
      radio.checked = answers[radio.name] === radio.value;
    }
    for (const cell of this.#cells()) {
      const open = matches(answers, answersOf(cell, 'cell'));
      cell.dataset.state = !answered ? '' : !open ? 'out' : complete ? 'chosen' : 'open';
      if (open && complete) cell.setAttribute('aria-current', 'true');
      else cell.removeAttribute('aria-current');
    }
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th')) {
      const lit = this.#cellsUnder(heading).some(({ dataset }) =>
        ['open', 'chosen'].includes(dataset.state ?? ''),
      );
      heading.toggleAttribute('data-lit', lit);
    }

    const notice = this.#part('[data-notice]');
    notice.textContent = notices.join(' ');
    notice.hidden = notices.length === 0;

    const lead = !answered
      ? ''
      : complete
        ? this.#say('matrix.live.mostLikely')
        : this.#say('matrix.live.stillPossible', { number: causes.length });
    this.#part('[data-lead]').textContent = lead;
    this.#part('[data-chosen]').hidden = !answered;
    this.#showCauses(causes, complete ? cells[0] : undefined);

    const names = [...this.querySelectorAll('[data-scope-result] a')].map((link) =>
      link.textContent.trim(),
    );
    this.#part('[data-announce]').textContent = [
      ...notices,
      answered ? `${lead} ${names.join(', ')}` : '',
    ].join(' ');
    const changed: ScopeChangedEvent = new CustomEvent('scope-changed', {
      bubbles: true,
      detail: { answers },
    });
    this.dispatchEvent(changed);
    return complete;
  }

  /** Lists causes with links: those of one cell with their reasons, or all that are still possible. */
  #showCauses(causes: readonly string[], cell: Answers | undefined) {
    const article = [...this.querySelectorAll<HTMLElement>('[data-answer]')].find(
      (candidate) => cell !== undefined && matches(cell, answersOf(candidate, 'answer')),
    );
    const items = causes.flatMap((cause) => {
      const item = (article ?? this.#part('[data-answers]')).querySelector(
        `[data-cause="${cause}"]`,
      );
      if (item === null) return [];
      const copy = item.cloneNode(true) as HTMLElement;
      if (article === undefined) copy.querySelector('span')?.remove();
      return [copy];
    });
    this.#part('[data-scope-result]').replaceChildren(...items);
    const more = article?.querySelector('[data-more]')?.cloneNode(true);
    this.#part('[data-chosen] [data-more]').replaceChildren(...(more?.childNodes ?? []));
  }
}

const answersOf = (element: HTMLElement, name: 'cell' | 'answer') =>
  JSON.parse(element.dataset[name] ?? '{}') as Answers;

customElements.define('scoping-matrix', ScopingMatrix);
