import { quoteShort } from '../quote-short.ts';
import type { Say } from '../words.ts';
import type { Graph } from './graph.ts';
import type { Dropped } from './trail.ts';

/** A link seldom holds more mistakes. */
const MAX_SENTENCES = 3;

/** Why answers of an address were left out, for its reader: a sentence each. */
export function describeDropped(
  { nodes }: Pick<Graph, 'nodes'>,
  dropped: readonly Dropped[],
  say: Say,
): string[] {
  const sentences = dropped.slice(0, MAX_SENTENCES).map(({ question: id, answer, reason }) =>
    say(`walk.live.dropped.${reason}`, {
      id: quoteShort(id),
      question: nodes.find((node) => node.id === id)?.text ?? '',
      answer: quoteShort(answer),
    }),
  );
  const count = dropped.length - sentences.length;
  return count === 0 ? sentences : [...sentences, say('walk.live.dropped.more', { count })];
}
