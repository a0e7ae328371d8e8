import { formatAnswers, parseAnswers } from '../../lib/flow/address.ts';
import { describeDropped } from '../../lib/flow/dropped.ts';
import { knownAnswers } from '../../lib/flow/known.ts';
import type { Walk } from '../../lib/flow/trail.ts';
import { Walker } from '../../lib/flow/walker.ts';
import type { Moved } from '../../lib/permalinks/where-now.ts';
import type { Say } from '../../lib/words.ts';
import { required } from '../dom/required.ts';
import { linkTo } from '../ticket/link-to.ts';
import type { Found } from '../ticket/source.ts';
import { factsOf } from './walk-facts.ts';
import { nodeToGoBackTo, showInPicture } from './walk-in-picture.ts';
import { showWalk } from './walk-view.ts';
import type { WalkedFlow } from './walked-flow.server.ts';

/**
 * The walk of a `<decision-flow>`: what is pressed and what the address says go in, views come out.
 * The first question stands there already.
 */
export class PageWalk {
  readonly #root: HTMLElement;
  readonly #flow: WalkedFlow;
  readonly #moved: Moved;
  readonly #say: Say;
  readonly #walker: Walker;
  #isShown = false;

  /** Takes up the walk where the address says. */
  constructor(root: HTMLElement, flow: WalkedFlow, say: Say) {
    this.#root = root;
    this.#flow = flow;
    this.#moved = new Map(flow.moved);
    this.#say = say;
    this.#walker = new Walker(flow, () => knownAnswers(flow.known, location.search));
    for (const press of ['click', 'keydown'] as const) {
      root.addEventListener(press, (event) => {
        const node = nodeToGoBackTo(event);
        if (node === undefined) return;
        event.preventDefault();
        this.#go(this.#walker.goBackTo(node));
      });
    }
    const walker = this.#part('[data-walker]');
    walker.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button');
      if (button !== null) this.press(button.dataset);
    });
    addEventListener('popstate', () => {
      if (root.isConnected) this.#follow();
    });
    // Where a picture has come, it shows the walk as well.
    root.addEventListener('picture-shown', () => {
      this.#light();
    });
    this.#readAddress();

    if (walker.hidden) {
      const { top } = root.getBoundingClientRect();
      walker.hidden = false;
      this.#part('[data-outline]').removeAttribute('open');
      // Browsers keep in view what was there before, which would push out the walk above it.
      if (location.hash === this.#fragment && top >= 0 && top < innerHeight) root.scrollIntoView();
    }
  }

  /** What a button of the walk does, by its data. */
  press({ choice, change, back, restart }: DOMStringMap) {
    const walker = this.#walker;
    if (choice !== undefined) this.#go(walker.choose(choice));
    else if (change !== undefined) this.#go(walker.change(change));
    else if (back !== undefined) this.#go(walker.goBack());
    else if (restart !== undefined) this.#go(walker.begin([]), []);
  }

  /** Goes where the address has gone. Following a link to a heading is told of in the same way. */
  #follow() {
    const { id } = this.#flow;
    const shown = formatAnswers(id, '', this.#walker.walk.answers);
    const asked = formatAnswers(id, '', parseAnswers(id, location.search, this.#moved));
    if (asked === shown) return;
    this.#readAddress();
  }

  /** What the walk says of a ticket: of causes, those that its answers leave until it ends. */
  ticketFacts(): Found {
    return factsOf(this.#flow, this.#walker.walk, linkTo(this.#part('[data-walker]')));
  }

  /** By which an address opens at the walk, and not at the top of a long page. */
  get #fragment() {
    return `#${this.#root.id}`;
  }

  #part(selector: string): HTMLElement {
    return required(this.#root.querySelector<HTMLElement>(selector), '<decision-flow>', selector);
  }

  /** Lights the walk on the picture, once that has come. */
  #light() {
    const picture = this.#root.querySelector<SVGSVGElement>('svg.flow-picture');
    if (picture) showInPicture(picture, this.#flow.nodes, this.#walker.walk, this.#say);
  }

  /**
   * Shows a walk that a reader has gone on with.
   * @param answers What the address is to hold.
   */
  #go(walk: Walk, answers = walk.answers) {
    const next = formatAnswers(this.#flow.id, location.search, answers, this.#moved);
    const { hash, pathname } = location;
    const fragment = answers.length > 0 ? this.#fragment : hash === this.#fragment ? '' : hash;
    history.pushState(null, '', pathname + next + fragment);
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
    const isHere = this.#part('[data-walker]').contains(document.activeElement);
    this.#show(next, describeDropped(this.#flow, next.dropped, this.#say), isHere);
  }

  #show(walk: Walk, notices: string[], moveFocus: boolean) {
    const { trail, current, isBack } = walk;
    const say = this.#say;
    const outcome = current.kind === 'outcome' ? current : undefined;
    if (isBack) notices.push(say('walk.live.hereBefore'));
    // The first question is not made again under somebody’s finger.
    if (this.#isShown || trail.length > 0 || notices.length > 0) {
      showWalk(this.#part('[data-walker]'), this.#flow, walk, notices, say);
    }
    this.#isShown = true;
    this.#root.dataset.at = current.id;
    this.#light();

    if (moveFocus) this.#part('[data-asked]').focus();
    const answer = trail.at(-1)?.answer;
    this.#part('[data-announce]').textContent = [
      moveFocus && answer !== undefined ? say('walk.live.said', { answer }) : '',
      outcome ? say('walk.live.ended') : '',
    ].join(' ');
  }
}
