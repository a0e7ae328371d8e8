import type { Dropped } from './trail.ts';
import { quoteShort } from '../quote-short.ts';
import type { Graph } from './graph.ts';

/** A link seldom holds more mistakes. */
const MAX_SENTENCES = 3;

/** Why answers of an address were left out, for its reader: a sentence each. */
export function describeDropped({ nodes }: Graph, dropped: readonly Dropped[]): string[] {
  const sentences = dropped.slice(0, MAX_SENTENCES).map(({ question, answer, reason }) => {
    const asked = nodes.find(({ id }) => id === question)?.text ?? '';
    switch (reason) {
      case 'no such question':
        return `This link answers a question that the chart does not ask (${quoteShort(question)}), so that answer was left out.`;
      case 'no such answer':
        return `The chart does not have the answer ${quoteShort(answer)} to “${asked}”, so the question is open again.`;
      case 'two answers':
        return `This link answers “${asked}” in two ways, so the question is open again.`;
      case 'not on the way':
        return `Your path does not come to “${asked}”, so that answer was left out.`;
    }
  });
  const more = dropped.length - sentences.length;
  if (more === 0) return sentences;
  return [
    ...sentences,
    more === 1 ? 'One more answer was left out.' : `${more} more answers were left out.`,
  ];
}
