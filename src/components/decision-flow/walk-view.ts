import type { FlowNode } from '../../schemas/flow.ts';
import { choicesAt } from '../../lib/flow/choices.ts';
import type { Graph } from '../../lib/flow/graph.ts';
import { DEEDS, type Step, type Walk } from '../../lib/flow/trail.ts';
import type { ShortNumber } from '../../lib/permalinks/numbers.ts';
import type { Say } from '../../lib/words.ts';
import { createElement as create } from '../dom/create-element.ts';
import { required } from '../dom/required.ts';
import { keepingAnswers } from './keeping-answers.ts';
import type { WalkedFlow } from './walked-flow.server.ts';

/** The words of a node, linked to where they are explained. */
const wordsOf = ({ text, link }: FlowNode): Node | string =>
  link === undefined ? text : create('a', { href: keepingAnswers(link) }, text);

/** A button for each thing that can be said at a node. */
const choiceButtons = (flow: Graph, node: FlowNode, say: Say): HTMLElement[] =>
  choicesAt(flow, node, say).map(({ id, words }) => {
    const button = create('button', { type: 'button', className: 'choice' }, words);
    button.dataset.choice = id;
    return button;
  });

function numberLink({ name, address }: ShortNumber): HTMLElement {
  const link = create('a', { href: address }, name);
  link.toggleAttribute('data-short-number', true);
  return link;
}

/** What stands below the words of an end: where to read on, what was done, what is left, and its number. */
function endOf(
  { id, link, end = 'go-on' }: FlowNode,
  { trail }: Walk,
  number: ShortNumber | undefined,
  say: Say,
) {
  const deeds = (said: (typeof DEEDS)[number]) =>
    trail.filter((step) => step.node.kind === 'action' && step.said === said);
  const list = (words: string, steps: readonly Step[]) =>
    steps.length === 0
      ? []
      : [
          create('p', {}, words),
          create('ul', {}, ...steps.map(({ node }) => create('li', {}, wordsOf(node)))),
        ];
  const onwards = create('p', {});
  onwards.dataset.outcome = id;
  onwards.dataset.end = end;
  if (link !== undefined) {
    onwards.append(create('a', { href: link, className: 'button' }, say(`walk.live.end.${end}`)));
  }
  return [
    onwards,
    ...list(say('walk.live.tried'), deeds('done')),
    ...list(say('walk.live.left'), deeds('cant')),
    ...(number ? [create('p', {}, say('walk.live.number'), ' ', numberLink(number))] : []),
  ];
}

/** What is behind, with a button to say something else there. */
function trailItem({ node, said, answer }: Step, say: Say): HTMLElement {
  const item = create('li', {}, wordsOf(node));
  if (said === undefined) return item;
  const words = answer ?? say(said === 'done' ? 'walk.live.wasDone' : 'walk.live.wasLeft');
  const button = create('button', { type: 'button', className: 'change' }, say('walk.live.change'));
  button.dataset.change = node.id;
  button.setAttribute('aria-label', say('walk.live.changeOf', { text: node.text }));
  item.append(' ', create('b', {}, words), button);
  return item;
}

const part = (panel: HTMLElement, selector: string) =>
  required(panel.querySelector<HTMLElement>(selector), '<decision-flow>', selector);

/** Puts children into a part, and hides it where there are none. */
function fill(panel: HTMLElement, selector: string, children: (Node | string)[]) {
  const filled = part(panel, selector);
  filled.replaceChildren(...children);
  (filled.closest<HTMLElement>('[data-with]') ?? filled).hidden = children.length === 0;
}

/** Links to where a question or something to do is explained, or hides that. */
function explain(panel: HTMLElement, { link, kind }: FlowNode, say: Say) {
  const more = part(panel, '[data-more]');
  more.hidden = link === undefined || kind === 'outcome';
  more.textContent = say(kind === 'action' ? 'walk.live.do' : 'walk.live.ask');
  if (link === undefined) more.removeAttribute('href');
  else more.setAttribute('href', keepingAnswers(link));
}

/** Shows where a walk is, and what is behind it. */
export function showWalk(
  panel: HTMLElement,
  flow: WalkedFlow,
  walk: Walk,
  notices: readonly string[],
  say: Say,
) {
  const { trail, current, answers } = walk;
  const isEnd = current.kind === 'outcome';
  part(panel, '[data-asked]').textContent = current.text;
  explain(panel, current, say);
  fill(panel, '[data-choices]', isEnd ? [] : choiceButtons(flow, current, say));
  fill(panel, '[data-end]', isEnd ? endOf(current, walk, flow.numbers[current.id], say) : []);
  fill(
    panel,
    '[data-trail]',
    trail.map((step) => trailItem(step, say)),
  );
  fill(panel, '[data-notice]', notices.length > 0 ? [notices.join(' ')] : []);
  part(panel, '[data-controls]').hidden = answers.length === 0;
}
