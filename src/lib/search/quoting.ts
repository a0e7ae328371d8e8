import { isEverydayStem } from './everyday.ts';
import type { SearchablePage, Wording } from './page.ts';
import type { Reading, ReadWord } from './reading.ts';

/** How many words may be put in between two of a wording, before it is no longer the same. */
const PUT_IN = 4;
/** A wording with this many telling words is still itself with one of them left out. */
const LONG = 5;
/** The share of a wording's words, everyday ones included, that a paste must keep to quote it. */
const KEPT = 0.6;
/** Shorter wordings, such as `Security warning`, are words of other messages too. */
const SHORTEST = 3;

type Words = readonly ReadWord[];

const standsFor = (stem: string) => (word: ReadWord) => word.stems.includes(stem);

/** Where the telling stems end that start at `start`, in order and close together. */
function endOf(telling: readonly string[], words: Words, start: number): number | undefined {
  let at = start;
  let mayMiss = telling.length >= LONG ? 1 : 0;
  for (const stem of telling) {
    const next = words.slice(at, at + 1 + PUT_IN).findIndex(standsFor(stem));
    if (next !== -1) at += next + 1;
    // A message without its `not` says the opposite.
    else if (stem === 'not' || mayMiss === 0) return undefined;
    else mayMiss -= 1;
  }
  return at;
}

/** Whether the statement holds the wording, give or take a few words. */
function holds(words: Words, { stems }: Wording): boolean {
  const telling = stems.filter((stem) => stem === 'not' || !isEverydayStem(stem));
  if (telling.length < 2 || stems.length < SHORTEST) return false;
  return words.some((_, start) => {
    const end = endOf(telling, words, start);
    if (end === undefined) return false;
    const there = words.slice(Math.max(0, start - PUT_IN), end + PUT_IN);
    const kept = stems.filter((stem) => there.some(standsFor(stem)));
    return kept.length >= stems.length * KEPT;
  });
}

/** Whether every word of the wording stands in the statement as it is, one after the other. */
function holdsWordForWord(words: Words, { stems }: Wording): boolean {
  return words.some((_, start) =>
    stems.every((stem, index) => {
      const word = words[start + index];
      return word !== undefined && !word.guessed && standsFor(stem)(word);
    }),
  );
}

/** A screen's own words, found in a paste. */
export interface Quotation {
  wording: Wording;
  /** The paste has them word for word. */
  isWhole: boolean;
}

/** The page's error in the screen's own words, where the paste holds them; the longest of several. */
export function quotationIn(reading: Reading, page: SearchablePage): Quotation | undefined {
  const quoted = page.wordings
    .filter(({ isVerbatim }) => isVerbatim)
    .filter(({ identifiers }) =>
      identifiers.every(({ value }) =>
        reading.identifiers.some((identifier) => identifier.value === value),
      ),
    )
    .filter(
      (wording) =>
        wording.identifiers.length > 0 || reading.statements.some((words) => holds(words, wording)),
    )
    .map((wording) => ({
      wording,
      isWhole: reading.statements.some((words) => holdsWordForWord(words, wording)),
    }));
  const rank = ({ wording, isWhole }: Quotation) => wording.stems.length + (isWhole ? 1000 : 0);
  return quoted.sort((a, b) => rank(b) - rank(a))[0];
}
