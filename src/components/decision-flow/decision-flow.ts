import type { FlowNode } from '../../schemas/flow.ts';
import { formatAnswers, parseAnswers } from '../../lib/flow/address.ts';
import { describeDropped } from '../../lib/flow/dropped.ts';
import { waysOut, type Graph } from '../../lib/flow/graph.ts';
import { answersBefore, walk, type Answer, type Step, type Walk } from '../../lib/flow/trail.ts';
import type { Moved } from '../../lib/permalinks/where-now.ts';
import { required } from '../required.ts';
import { createElement as create } from '../create-element.ts';
import { lightPath } from '../flow-picture/light-path.ts';

/** Told after every step of a walk; bubbles. `outcome` is the id of the node the path ends at. */
type FlowChangedEvent = CustomEvent<{
  flow: string;
  answers: Answer[];
  outcome: string | undefined;
}>;

/** What the page carries of a flow for its walk. */
export type WalkedFlow = Graph & { id: string; moved: [string, string][] };

const BEHIND = '[data-lit="behind"]';

/** A link to this very page takes the answers along, so that reading on loses none of them. */
function keepingAnswers(link: string): string {
  const { pathname, hash } = new URL(link, location.href);
  return pathname === location.pathname ? location.search + hash : link;
}

/** The words of a node, linked to where they are explained. */
const wordsOf = ({ text, link }: FlowNode): Node | string =>
  link === undefined ? text : create('a', { href: keepingAnswers(link) }, text);

/**
 * Walks a reader through a flow, question by question, beside its picture. Without it the picture
 * and the list are there in full.
 */
class DecisionFlow extends HTMLElement {
  #flow!: WalkedFlow;
  #moved!: Moved;
  #walk!: Walk;
  /** Answers given after one that is being changed. */
  #waiting: readonly Answer[] = [];
  #listening?: AbortController;

  connectedCallback() {
    this.#flow = JSON.parse(this.#part('[data-flow-data]').textContent) as WalkedFlow;
    this.#moved = new Map(this.#flow.moved);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (target: EventTarget, type: string, listen: (event: Event) => void) => {
      target.addEventListener(type, listen, { signal });
    };

    on(this.#part('[data-walker]'), 'click', ({ target }) => {
      this.#press((target as Element).closest('button')?.dataset ?? {});
    });
    const picture = this.#picture;
    on(picture, 'click', (event) => {
      this.#pressPicture(event as MouseEvent);
    });
    on(picture, 'keydown', (event) => {
      if (['Enter', ' '].includes((event as KeyboardEvent).key)) {
        this.#pressPicture(event as KeyboardEvent);
      }
    });
    on(window, 'popstate', () => {
      // Following a link to a heading is told of in the same way.
      const { id } = this.#flow;
      const shown = formatAnswers(id, '', this.#walk.answers);
      if (formatAnswers(id, '', parseAnswers(id, location.search, this.#moved)) !== shown)
        this.#readAddress();
    });

    this.toggleAttribute('data-ready', true);
    this.#readAddress();
    // Only now: where a part is missing, the page stays as complete as without this script.
    this.#part('[data-walker]').hidden = false;
    this.#part('[data-outline]').removeAttribute('open');
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<decision-flow>', selector);
  }

  get #picture(): SVGSVGElement {
    return required(this.querySelector('svg'), '<decision-flow>', 'svg');
  }

  #press({ choice, change, back, restart }: DOMStringMap) {
    const { answers, current } = this.#walk;
    if (choice !== undefined) this.#choose(current.id, choice);
    else if (change !== undefined) this.#change(change);
    else if (back !== undefined) this.#go(answers.slice(0, -1));
    else if (restart !== undefined) this.#go([]);
  }

  /** Goes back to a node on the lit path; keys that open links elsewhere keep doing so. */
  #pressPicture(event: MouseEvent | KeyboardEvent) {
    const node = (event.target as Element).closest<SVGElement>(BEHIND)?.dataset.node;
    if (node === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(answersBefore(this.#walk, node));
  }

  /** Asks a question again. The answers after it wait, and come back where they still fit. */
  #change(question: string) {
    const { answers } = this.#walk;
    const before = answersBefore(this.#walk, question);
    this.#go(before);
    this.#waiting = answers.slice(before.length + 1);
  }

  #choose(question: string, answer: string) {
    const before = this.#walk.isBack ? answersBefore(this.#walk, question) : this.#walk.answers;
    const all: Answer[] = [...before, [question, answer], ...this.#waiting];
    this.#go(walk(this.#flow, all).answers);
  }

  #go(answers: readonly Answer[]) {
    const next = formatAnswers(this.#flow.id, location.search, answers, this.#moved);
    history.pushState(null, '', location.pathname + next + location.hash);
    this.#show(walk(this.#flow, answers), [], true);
  }

  /** Shows the place that the address names, and cleans the address where it can’t be used as it is. */
  #readAddress() {
    const answers = parseAnswers(this.#flow.id, location.search, this.#moved);
    const next = walk(this.#flow, answers);
    const clean = formatAnswers(this.#flow.id, location.search, next.answers, this.#moved);
    if (answers.length > 0 && clean !== location.search) {
      history.replaceState(history.state, '', location.pathname + clean + location.hash);
    }
    const isHere = this.#part('[data-walker]').contains(document.activeElement);
    this.#show(next, describeDropped(this.#flow, next.dropped), isHere);
  }

  #show(next: Walk, notices: string[], moveFocus: boolean) {
    this.#walk = next;
    this.#waiting = [];
    const { trail, actions, current, isBack, answers } = next;
    const outcome = current.kind === 'outcome' ? current : undefined;
    if (isBack) {
      notices.push('You have been here before. Choose another answer, or start again.');
    }

    this.#fill(
      '[data-actions]',
      actions.map((node) => create('li', {}, wordsOf(node))),
    );
    const asked = this.#part('[data-asked]');
    asked.textContent = current.text;
    this.#fill('[data-choices]', outcome ? [] : this.#choices(current));
    this.#fill('[data-end]', outcome ? this.#end(outcome) : []);
    const more = this.#part('[data-more]');
    more.hidden = current.link === undefined || outcome !== undefined;
    if (current.link === undefined) more.removeAttribute('href');
    else more.setAttribute('href', keepingAnswers(current.link));
    this.#fill(
      '[data-trail]',
      trail.map((step) => this.#trailItem(step)),
    );
    this.#fill('[data-notice]', notices.length > 0 ? [notices.join(' ')] : []);
    this.#part('[data-controls]').hidden = answers.length === 0;
    lightPath(this.#picture, next);
    this.#keepAnswersInPicture();

    if (moveFocus) asked.focus();
    const said = trail.at(-1)?.answer;
    this.#part('[data-announce]').textContent = [
      ...notices,
      moveFocus && said !== undefined ? `You answered: ${said}.` : '',
      outcome ? 'This is where the path ends.' : '',
    ].join(' ');
    const changed: FlowChangedEvent = new CustomEvent('flow-changed', {
      bubbles: true,
      detail: { flow: this.#flow.id, answers, outcome: outcome?.id },
    });
    this.dispatchEvent(changed);
  }

  /** Puts children into a part, and hides it where there are none. */
  #fill(selector: string, children: (Node | string)[]) {
    const part = this.#part(selector);
    part.replaceChildren(...children);
    (part.closest<HTMLElement>('[data-with]') ?? part).hidden = children.length === 0;
  }

  #choices({ id }: FlowNode) {
    return waysOut(this.#flow, id).map(({ id: choice = '', answer = '' }) => {
      const button = create('button', { type: 'button', className: 'choice' }, answer);
      button.dataset.choice = choice;
      return button;
    });
  }

  #end(outcome: FlowNode) {
    const end = create('p', {});
    end.dataset.outcome = outcome.id;
    if (outcome.link !== undefined) {
      end.append(create('a', { href: outcome.link, className: 'button' }, 'How to go on'));
    }
    const tried = [...this.#walk.trail.map(({ node }) => node), ...this.#walk.actions].filter(
      ({ kind }) => kind === 'action',
    );
    if (tried.length === 0) return [end];
    const list = create('ul', {}, ...tried.map(({ text }) => create('li', {}, text)));
    return [end, create('p', {}, 'What you tried on the way:'), list];
  }

  #trailItem({ node, answer }: Step) {
    const item = create('li', {}, wordsOf(node), ' ', create('b', {}, answer ?? 'Done'));
    if (answer === undefined) return item;
    const button = create('button', { type: 'button', className: 'change' }, 'Change');
    button.dataset.change = node.id;
    button.ariaLabel = `Change the answer to “${node.text}”`;
    item.append(button);
    return item;
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
