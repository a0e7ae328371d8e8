import { formatAnswers, parseAnswers } from '../../lib/flow/address.ts';
import { describeDropped } from '../../lib/flow/dropped.ts';
import { knownAnswers } from '../../lib/flow/known.ts';
import type { Answer, Walk } from '../../lib/flow/trail.ts';
import { Walker } from '../../lib/flow/walker.ts';
import type { Moved } from '../../lib/permalinks/where-now.ts';
import type { Say } from '../../lib/words.ts';
import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import { linkTo } from '../ticket/link-to.ts';
import type { Found, TicketSource } from '../ticket/source.ts';
import { wordsIn } from '../words/words.ts';
import { nodeToGoBackTo, showInPicture } from './walk-in-picture.ts';
import { showWalk } from './walk-view.ts';
import type { WalkedFlow } from './walked-flow.ts';

/** Told after every step of a walk; bubbles. `outcome` is the id of the node the path ends at. */
type FlowChangedEvent = CustomEvent<{
  flow: string;
  answers: Answer[];
  outcome: string | undefined;
}>;

/**
 * Walks a reader through a flow, step by step, beside its picture. Without it the picture and the
 * list are there in full.
 */
class DecisionFlow extends Island implements TicketSource {
  #flow!: WalkedFlow;
  #moved!: Moved;
  #say!: Say;
  #walker!: Walker;

  protected connect() {
    this.#flow = JSON.parse(this.need('[data-flow-data]').textContent) as WalkedFlow;
    this.#moved = new Map(this.#flow.moved);
    this.#say = wordsIn(this);
    this.#walker = new Walker(this.#flow, () => knownAnswers(this.#flow.known, location.search));

    this.on(this.need('[data-walker]'), 'click', ({ target }) => {
      this.#press((target as Element).closest('button')?.dataset ?? {});
    });
    for (const press of ['click', 'keydown'] as const) {
      this.on(this.#picture, press, (event) => {
        const node = nodeToGoBackTo(event);
        if (node === undefined) return;
        event.preventDefault();
        this.#go(this.#walker.goBackTo(node));
      });
    }
    this.on(window, 'popstate', () => {
      // Following a link to a heading is told of in the same way.
      const { id } = this.#flow;
      const shown = formatAnswers(id, '', this.#walker.walk.answers);
      if (formatAnswers(id, '', parseAnswers(id, location.search, this.#moved)) !== shown)
        this.#readAddress();
    });

    this.toggleAttribute('data-ready', true);
    this.#readAddress();
    // Only now: where a part is missing, the page stays as complete as without this script.
    this.need('[data-walker]').hidden = false;
    this.need('[data-outline]').removeAttribute('open');
  }

  /** What the walk says of a ticket: of causes, those that its answers leave until it ends. */
  async ticketFacts(): Promise<Found> {
    const { factsOf } = await import('./walk-facts.ts');
    return factsOf(this.#flow, this.#walker.walk, linkTo(this.need('[data-walker]')));
  }

  get #picture(): SVGSVGElement {
    return required(this.querySelector('svg'), '<decision-flow>', 'svg');
  }

  #press({ choice, change, back, restart }: DOMStringMap) {
    const walker = this.#walker;
    if (choice !== undefined) this.#go(walker.choose(choice));
    else if (change !== undefined) this.#go(walker.change(change));
    else if (back !== undefined) this.#go(walker.goBack());
    else if (restart !== undefined) this.#go(walker.begin([]), []);
  }

  /**
   * Shows a walk that a reader has gone on with.
   * @param answers What the address is to hold.
   */
  #go(walk: Walk, answers = walk.answers) {
    const next = formatAnswers(this.#flow.id, location.search, answers, this.#moved);
    history.pushState(null, '', location.pathname + next + location.hash);
    this.#show(walk, [], true);
  }

  /** Shows the place that the address names, and cleans the address where it can’t be used as it is. */
  #readAddress() {
    const answers = parseAnswers(this.#flow.id, location.search, this.#moved);
    const next = this.#walker.begin(answers);
    const clean = formatAnswers(this.#flow.id, location.search, next.answers, this.#moved);
    if (answers.length > 0 && clean !== location.search) {
      history.replaceState(history.state, '', location.pathname + clean + location.hash);
    }
    const isHere = this.need('[data-walker]').contains(document.activeElement);
    this.#show(next, describeDropped(this.#flow, next.dropped, this.#say), isHere);
  }

  #show(walk: Walk, notices: string[], moveFocus: boolean) {
    const { trail, current, isBack, answers } = walk;
    const say = this.#say;
    const outcome = current.kind === 'outcome' ? current : undefined;
    if (isBack) notices.push(say('walk.live.hereBefore'));
    showWalk(this.need('[data-walker]'), this.#flow, walk, notices, say);
    showInPicture(this.#picture, this.#flow.nodes, walk, say);

    if (moveFocus) this.need('[data-asked]').focus();
    const answer = trail.at(-1)?.answer;
    this.need('[data-announce]').textContent = [
      ...notices,
      moveFocus && answer !== undefined ? say('walk.live.said', { answer }) : '',
      outcome ? say('walk.live.ended') : '',
    ].join(' ');
    const changed: FlowChangedEvent = new CustomEvent('flow-changed', {
      bubbles: true,
      detail: { flow: this.#flow.id, answers, outcome: outcome?.id },
    });
    this.dispatchEvent(changed);
  }
}

customElements.define('decision-flow', DecisionFlow);
