import type { ReadWord } from './reading.ts';

/** What a word costs that stands between two words of the message. */
const PUT_IN = 0.35;
/**
 * The share of a message that it costs to lose a `not`, on top of the word: the message says the
 * opposite then, and is not quoted whole.
 */
const LOST_NOT = 0.15;
/** The share of its weight that a word brings which is only a slip of the message's. */
const SLIP = 0.9;

/**
 * How much of a message a paste quotes, from 0 to 1: the best run of the paste in which the
 * message's words stand in their order, give or take a few (local alignment).
 * @param stems The message's words.
 * @param weights How much each of them tells.
 */
export function quoted(
  stems: readonly string[],
  weights: readonly number[],
  words: readonly ReadWord[],
): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const lost = stems.map((stem) => (stem === 'not' ? LOST_NOT * all : 0));
  // What a run costs that begins, or ends, behind so many words of the message.
  const before = lost.reduce((costs, cost) => [...costs, (costs.at(-1) ?? 0) + cost], [0]);
  const after = (at: number) => (before.at(-1) ?? 0) - (before[at] ?? 0);
  let last = Float64Array.from(before, (cost) => -cost);
  let row = new Float64Array(stems.length + 1);
  let best = 0;
  for (const word of words) {
    const share = word.guessed ? SLIP : 1;
    row[0] = 0;
    for (let at = 1; at <= stems.length; at += 1) {
      const stem = stems[at - 1] ?? '';
      let score = Math.max(
        -(before[at] ?? 0),
        (last[at] ?? 0) - PUT_IN,
        (row[at - 1] ?? 0) - (lost[at - 1] ?? 0),
      );
      if (word.stems.includes(stem)) {
        score = Math.max(score, (last[at - 1] ?? 0) + (weights[at - 1] ?? 0) * share);
      }
      row[at] = score;
      best = Math.max(best, score - after(at));
    }
    [last, row] = [row, last];
  }
  return all === 0 ? 0 : best / all;
}
