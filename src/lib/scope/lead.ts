import type { Say } from '../words.ts';
import type { Narrowed } from './narrow.ts';

/** What stands above the causes that some answers leave. */
export function leadOf({ cells, causes, next }: Narrowed, say: Say): string {
  const number = causes.length;
  if (next !== undefined) return say('matrix.live.stillPossible', { number });
  return say(cells.length === 1 ? 'matrix.live.mostLikely' : 'matrix.live.leftOpen', { number });
}
