import { isEverydayStem } from './everyday.ts';
import type { SearchablePage, Wording } from './page.ts';
import { distinct, isAmongStems, weightOf, type ReadWord } from './reading.ts';

/** The share of a paste's telling words that a page must be about to be its answer. */
const SUBJECT_COVERS = 0.7;
/** The same where the words stand together in the page's text. */
const PASSAGE_COVERS = 0.8;
/** The share that must stand together there, where the rest is what the page is about. */
const PASSAGE_STARTS = 0.4;
/** Words further apart than this do not belong together. */
const MAX_SPAN = 40;
/** What an everyday word is worth when two wordings are compared. */
const EVERYDAY = 0.15;
/** What a telling word is worth that only the wording has. */
const MISSED = 0.6;
/** How alike a statement must be to a wording of the page where its words alone tell little. */
const ALIKE = 0.5;
/** The same where they tell nothing: `nothing works`. */
const ALIKE_IN_EVERYDAY_WORDS = 0.7;
/** A statement with no more words than this may rest on a single telling one. */
const FEW_WORDS = 3;
/** A symptom's text tells of its fix and of its near misses too; its wordings tell what it is. */
const SYMPTOM_TEXT = 0.85;
/** A page that is neither a symptom nor a fix mentions what others explain. */
const OTHER_PAGE = 0.85;

type Words = readonly ReadWord[];

/** The share of the words' weight that `stems` hold. */
function coverage(words: Words, stems: ReadonlySet<string>): number {
  const all = weightOf(words);
  return all === 0 ? 0 : weightOf(words.filter(isAmongStems(stems))) / all;
}

/** How alike a statement and a wording are, from 0 to 1, everyday words included. */
function likeness(words: Words, { stems }: Wording): number {
  const wanted = new Set(stems);
  const worthOf = (some: Words) =>
    some.reduce((sum, { weight }) => sum + Math.max(weight, EVERYDAY), 0);
  const shared = words.filter(isAmongStems(wanted));
  const both = worthOf(shared);
  if (both === 0) return 0;
  const met = new Set(shared.flatMap((word) => word.stems));
  const missed = [...wanted]
    .filter((stem) => !met.has(stem))
    .reduce((sum, stem) => sum + (isEverydayStem(stem) ? EVERYDAY : MISSED), 0);
  return (2 * both) / (worthOf(words) + both + missed);
}

/** The places of a page's text, each a few words long, that hold some of the telling words. */
function* closePassages(telling: Words, { stems }: SearchablePage) {
  // Two words meet by chance on many pages; they belong together where they stand in their order.
  const starts = telling.length === 2 ? telling.slice(0, 1) : telling;
  const wanted = new Set(starts.flatMap((word) => word.stems));
  const span = Math.min(telling.length ** 2, MAX_SPAN);
  for (const [start, stem] of stems.entries()) {
    if (wanted.has(stem)) yield new Set(stems.slice(start, start + span));
  }
}

/** How well the telling words stand together in the page's text; 0 for not at all. */
function comparePassages(telling: Words, page: SearchablePage, subject: number, alike: number) {
  let best = 0;
  for (const stems of closePassages(telling, page)) {
    const here = coverage(telling, stems);
    const helped = page.kind === 'fix' && telling.length > 2 && here >= PASSAGE_STARTS;
    const covered = helped ? coverage(telling, new Set([...stems, ...page.subject])) : here;
    if (covered < PASSAGE_COVERS) continue;
    const whole = here >= 1 ? 0.3 : 0;
    best = Math.max(best, covered * 0.7 + subject * 0.3 + Math.max(alike, whole));
  }
  return page.kind === 'symptom' ? best * SYMPTOM_TEXT : best;
}

/** Whether the words name something else, which the page is not about. */
export function isAboutSomethingElse(words: Words, page: SearchablePage): boolean {
  const isOfPage = isAmongStems(page.subject);
  return words.some((word) => word.elsewhere && !isOfPage(word));
}

/** How well a page answers the words of a statement, or of several: 0 for not at all, up to 2. */
export function compare(statement: Words, page: SearchablePage): number {
  const words = distinct(statement);
  if (isAboutSomethingElse(words, page)) return 0;
  const telling = words.filter(({ weight }) => weight > 0);
  const alike = Math.max(0, ...page.wordings.map((wording) => likeness(words, wording)));
  if (telling.length === 0) return alike >= ALIKE_IN_EVERYDAY_WORDS ? alike : 0;
  if (telling.length === 1 && words.length > FEW_WORDS && alike < ALIKE) return 0;
  const subject = coverage(telling, page.subject);
  const bySubject = subject >= SUBJECT_COVERS ? subject + alike : 0;
  const best = Math.max(bySubject, comparePassages(telling, page, subject, alike));
  return page.kind === 'page' ? best * OTHER_PAGE : best;
}
