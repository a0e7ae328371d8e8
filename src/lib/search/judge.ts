import { isEverydayStem } from './everyday.ts';
import { isAmong } from './identifiers.ts';
import { KINDS, type SearchablePage, type Wording } from './page.ts';
import type { Reading, ReadWord } from './reading.ts';

/** How well a page answers a paste. */
export type Match = 'exact' | 'partial' | 'none';

export interface Verdict {
  match: Match;
  /** Orders pages of the same match; higher is better. */
  score: number;
}

/** The share of a paste's telling words that a page must be about to be its answer. */
const SUBJECT_COVERS = 0.66;
/** The same where a statement in the page's text helps out. */
const PASSAGE_COVERS = 0.8;
/** The share of a paste that one of its statements must carry to speak for all of it. */
const STATEMENT_SPEAKS = 0.4;
/** What an everyday word is worth when two wordings are compared. */
const EVERYDAY = 0.15;
/** What a telling word is worth that only one of two wordings has. */
const MISSED = 0.6;
/** How many words may be put in between two of a wording, before it is no longer the same. */
const PUT_IN = 3;

/** Words further apart than this do not belong together. */
const MAX_SPAN = 40;
/** The share of a wording's words, everyday ones included, that a paste must keep to quote it. */
const KEPT = 0.6;

type Words = readonly ReadWord[];

const weightOf = (words: Words) => words.reduce((sum, { weight }) => sum + weight, 0);
const has = (stems: ReadonlySet<string>) => (word: ReadWord) =>
  word.stems.some((stem) => stems.has(stem));

/** The share of the words' weight that `stems` hold. */
function coverage(words: Words, stems: ReadonlySet<string>): number {
  const all = weightOf(words);
  return all === 0 ? 0 : weightOf(words.filter(has(stems))) / all;
}

/** How alike a statement and a wording are, from 0 to 1, everyday words included. */
function likeness(words: Words, { stems }: Wording): number {
  const wanted = new Set(stems);
  const worth = ({ weight }: ReadWord) => Math.max(weight, EVERYDAY);
  const shared = words.filter(has(wanted));
  const both = shared.reduce((sum, word) => sum + worth(word), 0);
  const mine = words.reduce((sum, word) => sum + worth(word), 0);
  const theirs = [...wanted]
    .filter((stem) => !shared.some((word) => word.stems.includes(stem)))
    .reduce((sum, stem) => sum + (isEverydayStem(stem) ? EVERYDAY : MISSED), 0);
  return both === 0 ? 0 : (2 * both) / (mine + both + theirs);
}

/** Whether the statement holds the wording's telling words, in order and close together. */
function holds(words: Words, { stems }: Wording): boolean {
  const telling = stems.filter((stem) => stem === 'not' || !isEverydayStem(stem));
  if (telling.length < 2) return false;
  const mayMiss = telling.length >= 5 ? 1 : 0;
  return words.some((_, start) => {
    let at = start;
    let missed = 0;
    let end = start;
    for (const stem of telling) {
      const next = words.slice(at, at + 1 + PUT_IN).findIndex((word) => word.stems.includes(stem));
      if (next === -1) {
        if (stem === 'not') return false;
        missed += 1;
        if (missed > mayMiss) return false;
      } else {
        at += next + 1;
        end = at;
      }
    }
    const there = words.slice(Math.max(0, start - PUT_IN), end + PUT_IN);
    const kept = stems.filter((stem) => there.some((word) => word.stems.includes(stem)));
    return kept.length >= stems.length * KEPT;
  });
}

/** Whether every word of the wording stands in the statement, one after the other. */
function holdsWordForWord(words: Words, { stems }: Wording): boolean {
  return words.some((_, start) =>
    stems.every((stem, index) => words[start + index]?.stems[0] === stem),
  );
}

/** Whether the paste holds the screen's own words for this page's error, whole. */
function quotes(reading: Reading, page: SearchablePage): Wording | undefined {
  return page.wordings.find(({ verbatim, identifiers, ...wording }) => {
    if (!verbatim) return false;
    const named = identifiers.every((identifier) =>
      reading.identifiers.some(({ value }) => value === identifier.value),
    );
    if (!named) return false;
    if (identifiers.length > 0) return true;
    return (
      wording.stems.length > 2 &&
      reading.statements.some((words) => holds(words, { verbatim, identifiers, ...wording }))
    );
  });
}

/** The places of a page's text, each a few words long, that hold some of the statement's words. */
function* closePassages(words: Words, page: SearchablePage) {
  const telling = words.filter(({ weight }) => weight > 0);
  const wanted = new Set(telling.flatMap(({ stems }) => stems));
  const span = Math.min(telling.length ** 2 + 3, MAX_SPAN);
  for (const [start, stem] of page.stems.entries()) {
    if (wanted.has(stem)) yield new Set(page.stems.slice(start, start + span));
  }
}

/** The best that one statement's words find on a page: how much is covered, and how well. */
function compare(words: Words, page: SearchablePage): number {
  const alike = Math.max(0, ...page.wordings.map((wording) => likeness(words, wording)));
  const subject = coverage(words, page.subject);
  const telling = words.filter(({ weight }) => weight > 0).length;
  if (words.some((word) => word.elsewhere && !has(page.subject)(word))) return 0;
  if (telling < 2 && words.length > 3 && alike < 0.5) return 0;
  let best = subject >= SUBJECT_COVERS ? subject + alike : 0;
  for (const stems of closePassages(words, page)) {
    const inPassage = coverage(words, stems);
    const helped = page.kind === 'fix' && inPassage >= 0.5;
    const covered = helped ? coverage(words, new Set([...stems, ...page.subject])) : inPassage;
    if (covered < PASSAGE_COVERS) continue;
    const found = covered * 0.7 + subject * 0.3 + Math.max(alike, inPassage >= 1 ? 0.3 : 0);
    best = Math.max(best, page.kind === 'symptom' ? found * 0.85 : found);
  }
  if (best === 0 && weightOf(words) === 0 && alike >= 0.7) best = alike;
  return best;
}

/** Grades one page against a paste. */
export function judge(reading: Reading, page: SearchablePage): Verdict {
  const preference = (KINDS.length - KINDS.indexOf(page.kind)) * 0.05;
  const everything = reading.statements.flat();
  const quoted = quotes(reading, page);
  const allNamed = reading.identifiers.every((identifier) =>
    isAmong(identifier, page.identifiers, page.text),
  );
  if (quoted !== undefined) {
    const whole = allNamed && reading.statements.some((words) => holdsWordForWord(words, quoted));
    const score = 4 + quoted.stems.length / 10 + preference;
    return { match: whole ? 'exact' : 'partial', score };
  }
  if (!allNamed) return { match: 'none', score: compare(everything, page) + preference };
  if (reading.identifiers.length > 0) {
    const own = page.wordings.some(({ identifiers, text }) =>
      reading.identifiers.some((wanted) => isAmong(wanted, identifiers, text)),
    );
    return {
      match: own && page.kind === 'symptom' ? 'exact' : 'partial',
      score: 2 + (own ? 1 : 0) + compare(everything, page) / 4 + preference,
    };
  }
  const all = weightOf(everything);
  const named = reading.names.filter((name) => page.text.includes(name)).length;
  if (named > 0 && named === reading.names.length) {
    return { match: 'partial', score: 1 + named + compare(everything, page) / 2 + preference };
  }
  const score = Math.max(
    compare(everything, page),
    ...reading.statements
      .filter((words) => weightOf(words) >= all * STATEMENT_SPEAKS)
      .map((words) => compare(words, page)),
  );
  return { match: score > 0 ? 'partial' : 'none', score: score + preference };
}
