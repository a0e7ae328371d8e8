import type { Walk } from '../../lib/flow/trail.ts';
import { bringIntoView } from './bring-into-view.ts';

/** How a node stands to the walk: it is behind, or it is where the walk is. */
type Lit = 'behind' | 'current';

/** The part of a node that is pressed and named. */
const targetOf = (node: SVGElement): Element => node.querySelector('a') ?? node;

/** Makes a node of the picture a button that goes back to it, or undoes that. */
function offerBack(node: SVGElement, isOffered: boolean) {
  const target = targetOf(node);
  if (isOffered) {
    target.setAttribute('role', 'button');
    target.setAttribute('tabindex', '0');
    target.setAttribute('aria-label', `Back to: ${node.textContent}`);
  } else {
    for (const name of ['role', 'tabindex', 'aria-label']) target.removeAttribute(name);
  }
}

function lightNode(node: SVGElement, lit: Lit | undefined) {
  if (lit === undefined) delete node.dataset.lit;
  else node.dataset.lit = lit;
  offerBack(node, lit === 'behind');
  if (lit === 'current') targetOf(node).setAttribute('aria-current', 'step');
  else targetOf(node).removeAttribute('aria-current');
}

/** Lights the path of a walk on the picture of its flow, and brings its end into view. */
export function lightPath(picture: SVGSVGElement, { trail, current, way, answers }: Walk) {
  picture.toggleAttribute('data-walking', answers.length > 0);
  const lit = new Map<string | undefined, Lit>([
    ...trail.map(({ node }) => [node.id, 'behind'] as const),
    [current.id, 'current'],
  ]);
  for (const node of picture.querySelectorAll<SVGElement>('[data-node]')) {
    lightNode(node, lit.get(node.dataset.node));
    if (node.dataset.lit === 'current') bringIntoView(node);
  }
  for (const edge of picture.querySelectorAll<SVGElement>('[data-from]')) {
    const { from, to, answer } = edge.dataset;
    const isTaken = way.some(
      (taken) => taken.from === from && taken.to === to && taken.id === answer,
    );
    edge.toggleAttribute('data-lit', isTaken);
  }
}
