import { quoteShort } from '../quote-short.ts';
import type { Say } from '../words.ts';

/** A link seldom holds more mistakes. */
const MAX_NAMED = 3;

/** Which parameters of a link were left out, for its reader. Empty where none were. */
export function describeDropped(names: readonly string[], say: Say): string {
  if (names.length === 0) return '';
  const quoted = names.slice(0, MAX_NAMED).map(quoteShort).join(', ');
  const more = names.length - MAX_NAMED;
  return more > 0
    ? say('matrix.live.droppedMore', { names: quoted, number: more })
    : say('matrix.live.dropped', { names: quoted });
}
