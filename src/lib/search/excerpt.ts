import { memoize } from '../memoize.ts';
import type { Reading } from './reading.ts';
import { isAbout } from './subject.ts';

/** A run of text, marked where it is what somebody searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** About two lines of text. */
const MAX_LENGTH = 180;
/** How much of the text before the first marked word stays in view. */
const LEAD = 60;

/** The telling stems of a paste. */
function tellingStems(reading: Reading): ReadonlySet<string> {
  const words = reading.statements.flat().filter(({ weight }) => weight > 0);
  return new Set(words.flatMap(({ stems }) => stems));
}

/** The text as pieces, words of the paste marked. */
function mark(text: string, stems: ReadonlySet<string>): Piece[] {
  const isMarked = memoize((part: string) => isAbout(stems, part));
  return text
    .split(/([\p{L}\p{N}'’]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, marked: isMarked(part) }));
}

/** Where the most marked words stand close together. */
function densest(pieces: readonly Piece[]): number {
  const starts: number[] = [];
  let at = 0;
  for (const { text, marked } of pieces) {
    if (marked) starts.push(at);
    at += text.length;
  }
  let best = { start: 0, count: 0 };
  for (const [index, start] of starts.entries()) {
    const after = starts.slice(index, index + 30);
    const count = after.filter((other) => other < start + MAX_LENGTH - LEAD).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

/** The part of a text that says most of what the paste says, with the words they share marked. */
export function excerptOf(text: string, reading: Reading): Piece[] {
  const stems = tellingStems(reading);
  if (text.length <= MAX_LENGTH) return mark(text, stems);
  const focus = densest(mark(text, stems));
  const from = focus <= LEAD ? 0 : text.indexOf(' ', focus - LEAD) + 1;
  const cut = text.lastIndexOf(' ', from + MAX_LENGTH);
  const to = text.length <= from + MAX_LENGTH || cut <= from ? from + MAX_LENGTH : cut;
  const shown = text.slice(from, to);
  return mark((from > 0 ? '… ' : '') + shown + (to < text.length ? ' …' : ''), stems);
}
