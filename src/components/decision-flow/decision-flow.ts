import { formatAnswers, parseAnswers } from '../../lib/flow/address.ts';
import { describeDropped } from '../../lib/flow/dropped.ts';
import { knownAnswers } from '../../lib/flow/known.ts';
import { answersBefore, walk, type Answer, type Walk } from '../../lib/flow/trail.ts';
import type { Moved } from '../../lib/permalinks/where-now.ts';
import type { Say } from '../../lib/words.ts';
import { Island } from '../dom/island.ts';
import { lightPath } from '../flow-picture/light-path.ts';
import { required } from '../dom/required.ts';
import { linkTo } from '../ticket/link-to.ts';
import type { Found, TicketSource } from '../ticket/source.ts';
import { wordsIn } from '../words/words.ts';
import type { WalkedFlow } from './walked-flow.ts';
import { keepingAnswers, showWalk } from './walk-view.ts';

/** Told after every step of a walk; bubbles. `outcome` is the id of the node the path ends at. */
type FlowChangedEvent = CustomEvent<{
  flow: string;
  answers: Answer[];
  outcome: string | undefined;
}>;

const BEHIND = '[data-lit="behind"]';

/**
 * Walks a reader through a flow, step by step, beside its picture. Without it the picture and the
 * list are there in full.
 */
class DecisionFlow extends Island implements TicketSource {
  #flow!: WalkedFlow;
  #moved!: Moved;
  #say!: Say;
  #walk!: Walk;
  /** Answers given after one that was changed: taken again where the walk comes to them. */
  #waiting: readonly Answer[] = [];
  /** Questions that are asked again although their answer is known from elsewhere. */
  #reopened = new Set<string>();

  protected connect() {
    this.#flow = JSON.parse(this.need('[data-flow-data]').textContent) as WalkedFlow;
    this.#moved = new Map(this.#flow.moved);
    this.#say = wordsIn(this);

    this.on(this.need('[data-walker]'), 'click', ({ target }) => {
      this.#press((target as Element).closest('button')?.dataset ?? {});
    });
    const picture = this.#picture;
    this.on(picture, 'click', (event) => {
      this.#pressPicture(event as MouseEvent);
    });
    this.on(picture, 'keydown', (event) => {
      const pressed = event as KeyboardEvent;
      if (['Enter', ' '].includes(pressed.key)) this.#pressPicture(pressed);
    });
    this.on(window, 'popstate', () => {
      // Following a link to a heading is told of in the same way.
      const { id } = this.#flow;
      const shown = formatAnswers(id, '', this.#walk.answers);
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
    return factsOf(this.#flow, this.#walk, linkTo(this.need('[data-walker]')));
  }

  get #picture(): SVGSVGElement {
    return required(this.querySelector('svg'), '<decision-flow>', 'svg');
  }

  #press({ choice, change, back, restart }: DOMStringMap) {
    const { answers, current } = this.#walk;
    if (choice !== undefined) this.#choose(current.id, choice);
    else if (change !== undefined) this.#change(change);
    else if (back !== undefined) this.#goBefore(answers.at(-1)?.[0] ?? '');
    else if (restart !== undefined) {
      this.#forget();
      this.#go([]);
    }
  }

  /** Goes back to a node on the lit path; keys that open links elsewhere keep doing so. */
  #pressPicture(event: MouseEvent | KeyboardEvent) {
    const node = (event.target as Element).closest<SVGElement>(BEHIND)?.dataset.node;
    if (node === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#goBefore(node);
  }

  /** Goes back to a node, which is then asked whatever is known from elsewhere. */
  #goBefore(node: string) {
    this.#reopened.add(node);
    this.#go(answersBefore(this.#walk, node));
  }

  /** Asks for a step again. The answers after it wait, and come back where they still fit. */
  #change(node: string) {
    const { answers } = this.#walk;
    this.#waiting = answers.slice(answersBefore(this.#walk, node).length + 1);
    this.#goBefore(node);
  }

  #choose(node: string, said: string) {
    const before = this.#walk.isBack ? answersBefore(this.#walk, node) : this.#walk.answers;
    this.#go(this.#walkBy([...before, [node, said]]).answers);
  }

  #go(answers: readonly Answer[]) {
    const next = formatAnswers(this.#flow.id, location.search, answers, this.#moved);
    history.pushState(null, '', location.pathname + next + location.hash);
    this.#show(this.#walkBy(answers), [], true);
  }

  /** Forgets what is not in the address. */
  #forget() {
    this.#waiting = [];
    this.#reopened.clear();
  }

  #walkBy(answers: readonly Answer[]): Walk {
    const known = [...knownAnswers(this.#flow.known, location.search), ...this.#waiting];
    return walk(
      this.#flow,
      answers,
      known.filter(([node]) => !this.#reopened.has(node)),
    );
  }

  /** Shows the place that the address names, and cleans the address where it can’t be used as it is. */
  #readAddress() {
    this.#forget();
    const answers = parseAnswers(this.#flow.id, location.search, this.#moved);
    const next = this.#walkBy(answers);
    const clean = formatAnswers(this.#flow.id, location.search, next.answers, this.#moved);
    if (answers.length > 0 && clean !== location.search) {
      history.replaceState(history.state, '', location.pathname + clean + location.hash);
    }
    const isHere = this.need('[data-walker]').contains(document.activeElement);
    this.#show(next, describeDropped(this.#flow, next.dropped), isHere);
  }

  #show(next: Walk, notices: string[], moveFocus: boolean) {
    this.#walk = next;
    const { trail, current, isBack, answers } = next;
    const say = this.#say;
    const outcome = current.kind === 'outcome' ? current : undefined;
    if (isBack) notices.push(say('walk.live.hereBefore'));
    showWalk(this.need('[data-walker]'), this.#flow, next, notices, say);
    lightPath(this.#picture, next);
    this.#keepAnswersInPicture();

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

  /** Links of the picture to this very page take the answers along as well. */
  #keepAnswersInPicture() {
    for (const node of this.#flow.nodes) {
      if (node.link === undefined) continue;
      this.#picture
        .querySelector(`[data-node="${node.id}"] a`)
        ?.setAttribute('href', keepingAnswers(node.link));
    }
  }
}

customElements.define('decision-flow', DecisionFlow);
