import { readAnswers, writeAnswers } from '../../lib/scope/address.ts';
import type { Answers } from '../../lib/scope/answers.ts';
import { describeDropped } from '../../lib/scope/dropped.ts';
import { narrow, withoutContradictions } from '../../lib/scope/narrow.ts';
import type { Moved } from '../../lib/permalinks/where-now.ts';
import type { Say } from '../../lib/words.ts';
import { Island } from '../dom/island.ts';
import type { Found, TicketSource } from '../ticket/source.ts';
import { wordsIn } from '../words/words.ts';
import type { CarriedMatrix } from './carried-matrix.server.ts';
import { answersOf, cellsIn, checkRadios, showMatrix } from './matrix-view.ts';

/**
 * Lets a reader answer the questions of a scoping matrix, or choose a cell of its table. The server
 * has rendered every word; this shows the right ones.
 */
class ScopingMatrix extends Island implements TicketSource {
  #matrix!: CarriedMatrix;
  #moved!: Moved;
  #answers: Answers = {};
  #say!: Say;
  /** The question that was answered last, where that was by key. */
  #keyed: string | undefined;

  protected connect() {
    this.#say = wordsIn(this);
    this.#matrix = JSON.parse(this.need('[data-matrix]').textContent) as CarriedMatrix;
    this.#moved = new Map(this.#matrix.moved);
    const form = this.#form;

    this.on(form, 'change', ({ target }) => {
      const radio = target as HTMLInputElement;
      this.#choose({ ...this.#answers, [radio.name]: radio.value }, radio, radio.name);
    });
    this.on(form, 'reset', (event) => {
      event.preventDefault();
      this.#choose({}, form);
      form.querySelector('input')?.focus();
    });
    for (const cell of cellsIn(this)) {
      this.on(cell, 'click', ({ target }) => {
        this.#choose(answersOf(cell, 'cell'), target as Element);
      });
    }
    this.on(window, 'popstate', () => {
      this.#keyed = undefined;
      // Following a link to a heading is told of in the same way, and changes no answer.
      if (this.#search() !== location.search) this.#readAddress();
    });

    this.on(window, 'pageshow', () => {
      // Behind this event some browsers put a form back to how it came.
      setTimeout(() => {
        checkRadios(this, this.#answers);
      });
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
    return factsIn(this, this.#answers);
  }

  get #form() {
    return this.need('form') as HTMLFormElement;
  }

  /** The page's parameters with the answers as they are. */
  #search() {
    return writeAnswers(this.#matrix, this.#answers, location.search, this.#moved);
  }

  /**
   * Takes answers the reader gave, and puts them in the address.
   * @param by What was pressed: by key where its focus is to be seen.
   * @param question The question that was answered, where it was one.
   */
  #choose(given: Answers, by: Element, question?: string) {
    const before = this.#search();
    const { answers, because } = withoutContradictions(this.#matrix, given);
    this.#answers = answers;
    const isComplete = this.#show(because);
    const isByKey = by.matches(':focus-visible');
    const result = this.need('[data-chosen]');
    if (this.#search() !== before) {
      const { hash } = location;
      const fragment = isComplete ? `#${result.id}` : hash === `#${result.id}` ? '' : hash;
      const address = location.pathname + this.#search() + fragment;
      // Arrow keys choose every answer on their way, which “Back” would have to go through.
      if (isByKey && question !== undefined && question === this.#keyed) {
        history.replaceState(null, '', address);
      } else history.pushState(null, '', address);
    }
    this.#keyed = isByKey ? question : undefined;
    // On a phone the result may lie below the screen; keys would lose sight of what they are on.
    if (isComplete && !isByKey) result.scrollIntoView({ block: 'nearest' });
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
    const narrowed = narrow(this.#matrix, answers);
    showMatrix(this, this.#matrix, { answers, narrowed, notices }, this.#say);
    return narrowed.next === undefined;
  }
}

customElements.define('scoping-matrix', ScopingMatrix);
