import { readAnswers, writeAnswers, type AddressedMatrix } from '../../lib/scope/address.ts';
import type { Answers, Matrix } from '../../lib/scope/answers.ts';
import { describeDropped } from '../../lib/scope/dropped.ts';
import { narrow, withoutContradictions } from '../../lib/scope/narrow.ts';
import type { Moved } from '../../lib/permalinks/where-now.ts';
import type { Say } from '../../lib/words.ts';
import { Island } from '../dom/island.ts';
import type { Found, TicketSource } from '../ticket/source.ts';
import { wordsIn } from '../words/words.ts';
import { answersOf, cellsIn, lightCells, resultOf } from './matrix-view.ts';

/** What the page carries of a matrix. */
export interface MatrixData extends Matrix, AddressedMatrix {
  axes: Matrix['axes'];
  /** Where its ids went, as the ledger says. */
  moved: [string, string][];
}

/** Told after every change of the answers; bubbles. */
type ScopeChangedEvent = CustomEvent<{ answers: Answers }>;

/**
 * Lets a reader answer the questions of a scoping matrix, or choose a cell of its table. The server
 * has rendered every word; this shows the right ones.
 */
class ScopingMatrix extends Island implements TicketSource {
  #matrix!: MatrixData;
  #moved!: Moved;
  #answers: Answers = {};
  #say!: Say;

  protected connect() {
    this.#say = wordsIn(this);
    this.#matrix = JSON.parse(this.need('[data-matrix]').textContent) as MatrixData;
    this.#moved = new Map(this.#matrix.moved);
    const form = this.#form;

    this.on(form, 'change', () => {
      this.#choose(this.#checked());
    });
    this.on(form, 'reset', (event) => {
      event.preventDefault();
      this.#choose({});
      form.querySelector('input')?.focus();
    });
    for (const cell of cellsIn(this)) {
      this.on(cell, 'click', () => {
        this.#choose(answersOf(cell, 'cell'));
      });
    }
    this.on(window, 'popstate', () => {
      // Following a link to a heading is told of in the same way, and changes no answer.
      if (this.#search() !== location.search) this.#readAddress();
    });

    form.hidden = false;
    this.need('[data-answers]').removeAttribute('open');
    this.toggleAttribute('data-ready', true);
    this.#readAddress();
    // The result was not there yet when the browser looked for it.
    const result = this.need('[data-chosen]');
    if (location.hash === `#${result.id}`) result.scrollIntoView();
  }

  /** What the matrix says of a ticket: the answers, the likely causes, what to do next. */
  async ticketFacts(): Promise<Found> {
    const { factsIn } = await import('./matrix-facts.ts');
    return factsIn(this, this.#form);
  }

  get #form() {
    return this.need('form') as HTMLFormElement;
  }

  #checked(): Answers {
    return Object.fromEntries(
      [...new FormData(this.#form)].map(([question, answer]) => [question, answer as string]),
    );
  }

  /** The page's parameters with the answers as they are. */
  #search() {
    return writeAnswers(this.#matrix, this.#answers, location.search, this.#moved);
  }

  /** Takes answers the reader gave, and puts them in the address. */
  #choose(given: Answers) {
    const { answers, because } = withoutContradictions(this.#matrix, given);
    this.#answers = answers;
    const isComplete = this.#show(because);
    const result = this.need('[data-chosen]');
    const { hash } = location;
    const fragment = isComplete ? `#${result.id}` : hash === `#${result.id}` ? '' : hash;
    history.pushState(null, '', location.pathname + this.#search() + fragment);
    // On a phone the result may lie below the screen.
    if (isComplete) result.scrollIntoView({ block: 'nearest' });
  }

  /** Takes the answers that a link holds, and cleans the link where it cannot be used as it is. */
  #readAddress() {
    const { answers, dropped, because } = readAnswers(this.#matrix, location.search, this.#moved);
    this.#answers = answers;
    if (dropped.length + because.length > 0) {
      history.replaceState(null, '', location.pathname + this.#search() + location.hash);
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
    const isAnswered = Object.keys(answers).length > 0;
    const isComplete = next === undefined;

    for (const radio of this.#form.querySelectorAll('input')) {
      radio.checked = answers[radio.name] === radio.value;
    }
    lightCells(this, cells, isAnswered);
    this.need('[data-striped]').hidden = !isAnswered;

    const notice = this.need('[data-notice]');
    notice.textContent = notices.join(' ');
    notice.hidden = notices.length === 0;

    const lead = isAnswered ? this.#lead(isComplete, cells.length, causes.length) : '';
    this.need('[data-lead]').textContent = lead;
    this.need('[data-chosen]').hidden = !isAnswered;
    const { items, more } = resultOf(
      this.need('[data-answers]'),
      causes,
      isComplete && cells.length === 1 ? cells[0] : undefined,
      writeAnswers(this.#matrix, answers),
    );
    const result = this.need('[data-scope-result]');
    result.replaceChildren(...items);
    this.need('[data-chosen] [data-more]').replaceChildren(...more);

    const names = [...result.querySelectorAll('a')].map((link) => link.textContent.trim());
    this.need('[data-announce]').textContent = [
      ...notices,
      isAnswered ? `${lead} ${names.join(', ')}` : '',
    ].join(' ');
    const changed: ScopeChangedEvent = new CustomEvent('scope-changed', {
      bubbles: true,
      detail: { answers },
    });
    this.dispatchEvent(changed);
    return isComplete;
  }

  /** What stands above the causes. */
  #lead(isComplete: boolean, cells: number, number: number): string {
    if (!isComplete) return this.#say('matrix.live.stillPossible', { number });
    return this.#say(cells === 1 ? 'matrix.live.mostLikely' : 'matrix.live.leftOpen', { number });
  }
}

customElements.define('scoping-matrix', ScopingMatrix);
