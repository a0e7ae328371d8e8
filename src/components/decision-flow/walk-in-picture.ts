import type { Walk } from '../../lib/flow/trail.ts';
import type { Say } from '../../lib/words.ts';
import type { FlowNode } from '../../schemas/flow.ts';
import { bringIntoView } from '../flow-picture/bring-into-view.ts';
import { keepingAnswers } from './keeping-answers.ts';

/** How a node stands to the walk: it is behind, or it is where the walk is. */
type Lit = 'behind' | 'current';

/** The part of a node that is pressed and named. */
const targetOf = (node: SVGElement): Element => node.querySelector('a') ?? node;

/** Makes a node of the picture a button that goes back to it, or undoes that. */
function offerBack(node: SVGElement, isOffered: boolean, say: Say) {
  const target = targetOf(node);
  if (isOffered) {
    target.setAttribute('role', 'button');
    target.setAttribute('tabindex', '0');
    target.setAttribute('aria-label', say('walk.live.backTo', { text: node.textContent }));
  } else {
    for (const name of ['role', 'tabindex', 'aria-label']) target.removeAttribute(name);
  }
}

function lightNode(node: SVGElement, lit: Lit | undefined, say: Say) {
  if (lit === undefined) delete node.dataset.lit;
  else node.dataset.lit = lit;
  offerBack(node, lit === 'behind', say);
  if (lit === 'current') targetOf(node).setAttribute('aria-current', 'step');
  else targetOf(node).removeAttribute('aria-current');
}

/** Links of the picture to this very page take the answers along as well. */
function keepAnswers(picture: SVGSVGElement, nodes: readonly FlowNode[]) {
  for (const { id, link } of nodes) {
    if (link === undefined) continue;
    picture.querySelector(`[data-node="${id}"] a`)?.setAttribute('href', keepingAnswers(link));
  }
}

/** Lights the path of a walk on the picture of its flow, and brings its end into view. */
export function showInPicture(
  picture: SVGSVGElement,
  nodes: readonly FlowNode[],
  { trail, current, way, answers }: Walk,
  say: Say,
) {
  picture.toggleAttribute('data-walking', answers.length > 0);
  const lit = new Map<string | undefined, Lit>([
    ...trail.map(({ node }) => [node.id, 'behind'] as const),
    [current.id, 'current'],
  ]);
  for (const node of picture.querySelectorAll<SVGElement>('[data-node]')) {
    lightNode(node, lit.get(node.dataset.node), say);
    if (node.dataset.lit === 'current') bringIntoView(node);
  }
  for (const edge of picture.querySelectorAll<SVGElement>('[data-from]')) {
    const { from, to, answer } = edge.dataset;
    const isTaken = way.some(
      (taken) => taken.from === from && taken.to === to && taken.id === answer,
    );
    edge.toggleAttribute('data-lit', isTaken);
  }
  keepAnswers(picture, nodes);
}

/**
 * The node of the lit path that is pressed, by which somebody goes back. Undefined elsewhere, and with
 * the keys that open a link in another place.
 */
export function nodeToGoBackTo(event: MouseEvent | KeyboardEvent): string | undefined {
  const isPress = !(event instanceof KeyboardEvent) || ['Enter', ' '].includes(event.key);
  if (!isPress || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return (event.target as Element).closest<SVGElement>('[data-lit="behind"]')?.dataset.node;
}
