import { Comparison, type Candidate } from './evidence.ts';
import { keyOf, type Identifier } from './identifiers.ts';
import { ANY_TEXT } from './learning.ts';
import type { PageRecord } from './index-files.ts';
import { readPaste } from './paste.ts';
import { linesIn } from './product-lines.ts';
import { everyday, telling, understand, type Reading, type ReadWord } from './reading.ts';
import { scoreOf } from './scoring.ts';
import { Topic } from './topic.ts';
import type { Sayings } from './topics-file.ts';
import { rarity, type FormsOf } from './vocabulary.ts';
import { stemOf } from './words.ts';
import { pageOf, statementKey, type IndexedPage, type Wording } from './wordings.ts';

/** What a search needs from outside. */
export interface Sources {
  /** How many pages the index holds. */
  pages: number;
  /** Looks words up in the site's vocabulary. */
  lookUp: (words: readonly string[]) => Promise<FormsOf>;
  /** The wordings under keys; the first ones matter most. */
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly Wording[]>>;
  /** What pages say of stems. */
  sayings: (stems: readonly string[]) => Promise<ReadonlyMap<string, Sayings>>;
  /** What results show of pages. */
  records: (urls: readonly string[]) => Promise<PageRecord[]>;
  /** Asks the index of words; the best pages first, each to be loaded by its function. */
  ask: (query: string) => Promise<(() => Promise<IndexedPage>)[]>;
}

/** A candidate with its score. */
export interface Ranked extends Candidate {
  score: number;
}

const MAX_KEYS = 40;
/** Statements that may be a message of nothing but everyday words, and how long one is. */
const MAX_STATEMENT_KEYS = 12;
const SHORT_STATEMENT = 12;

/** A long paste has many words that the site does not have, and each may cost a file. */
const MAX_STRANGE = 8;

/** Whether a page has all the telling words of the paste, which are summed up in another order. */
export const hasAll = ({ evidence }: Candidate) => evidence.said > 0.999;

/** The stems of a paste's known words, the most telling first. */
function stemsIn(words: readonly ReadWord[]): string[] {
  const stems = words
    .filter(({ known }) => known)
    .sort((a, b) => Number(a.guessed) - Number(b.guessed) || b.weight - a.weight)
    // A word of another language has its own stem before what it means.
    .flatMap(({ stems, isForeign }) => stems.slice(0, isForeign ? 3 : 2));
  return [...new Set(stems)];
}

/** The stems of words as they are typed that the site does not have; what people ask may have them. */
const strangeStemsIn = (words: readonly ReadWord[]): string[] =>
  words.filter(({ known, guessed }) => !known || guessed).map(({ text }) => stemOf(text));

/** The keys of everything in a paste that may find wordings, the most telling first. */
function keysIn({ identifiers, names, statements }: Reading, stems: readonly string[]): string[] {
  const short = statements.filter(({ length }) => length > 0 && length < SHORT_STATEMENT);
  const keys = [
    ...identifiers.map(keyOf),
    ...names,
    ...short
      .slice(0, MAX_STATEMENT_KEYS)
      .map((words) => statementKey(words.map(({ stems }) => stems[0] ?? ''))),
    ...stems,
  ];
  return [...new Set(keys)].slice(0, MAX_KEYS);
}

/**
 * Compares a paste with the pages that its words, identifiers and messages find, the best first.
 * Those of its codes are unlisted that surely are codes and stand on no page.
 */
export async function rank(
  text: string,
  sources: Sources,
): Promise<{ reading: Reading; ranked: Ranked[]; unlisted: Identifier[] }> {
  const paste = readPaste(text);
  const reading = understand(paste, await sources.lookUp(paste.lookups), sources.pages);
  const words = telling(reading.statements.flat());
  const everydayWords = everyday(reading.statements.flat());
  const stems = stemsIn(words);
  const [found, sayings] = await Promise.all([
    sources.find(keysIn(reading, stems)),
    sources.sayings([
      ANY_TEXT,
      ...everydayWords.flatMap(({ stems }) => stems),
      ...stems,
      ...strangeStemsIn(words).slice(0, MAX_STRANGE),
    ]),
  ]);
  const wordings = new Map<string, Set<Wording>>();
  for (const wording of [...found.values()].flat()) {
    const url = pageOf(wording[2]);
    if (url !== '') wordings.set(url, (wordings.get(url) ?? new Set()).add(wording));
  }
  const named = reading.statements.flat().map(({ text }) => text);
  const topic = new Topic(words, everydayWords, sayings, sources.pages, linesIn(named));
  const comparison = new Comparison(reading, topic, found);
  const candidates = [...new Set([...wordings.keys(), ...topic.pages()])].map((url) =>
    comparison.candidate(url, [...(wordings.get(url) ?? [])]),
  );
  const withAll = candidates.filter(hasAll);
  for (const { evidence } of withAll) evidence.alone = rarity(withAll.length, sources.pages);
  const ranked = candidates.map((candidate) => ({
    ...candidate,
    score: scoreOf(candidate, reading),
  }));
  const unlisted = reading.identifiers.filter(
    (identifier) =>
      identifier.names && !identifier.isGuess && (found.get(keyOf(identifier)) ?? []).length === 0,
  );
  return { reading, ranked: ranked.sort((a, b) => b.score - a.score), unlisted };
}
