import type { FlowNode } from '../../schemas/flow.ts';
import type { Say } from '../words.ts';
import type { Point } from './placed.ts';
import { element } from './svg-element.ts';

/** How a walk can end. */
export type End = NonNullable<FlowNode['end']>;

/** How far a seal reaches from its middle. */
export const SEAL_RADIUS = 9;

/** A tick, a person and an arrow, drawn around 0,0: told apart by form, not by colour. */
const SIGNS: Readonly<Record<End, string>> = {
  solved: 'M-4 .5L-1 3.5L4-3',
  'hand-over': 'M-2-2.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M-4 4.5a4 4 0 0 1 8 0',
  'go-on': 'M-4 0H4M.5-3.5L4 0L.5 3.5',
};

/** The mark on an end that says how it ends, to those who listen as well. */
export const seal = (end: End, { x, y }: Point, say: Say): string =>
  element(
    'g',
    {
      class: `flow-seal flow-${end}`,
      role: 'img',
      'aria-label': say(`flow.end.${end}`),
      transform: `translate(${x} ${y})`,
    },
    element('circle', { r: SEAL_RADIUS }),
    element('path', { d: SIGNS[end] }),
  );
