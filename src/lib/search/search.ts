import { Comparison, pageOf, type Candidate } from './evidence.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { keyOf } from './identifiers.ts';
import type { PageRecord } from './index-files.ts';
import { readPaste } from './paste.ts';
import { plan } from './plan.ts';
import { isStopWord } from './stop-words.ts';
import { distinct, understand, type Reading } from './reading.ts';
import { kindOf, scoreOf, type Kind } from './scoring.ts';
import type { FormsOf } from './vocabulary.ts';
import { isOwn, isVerbatim, statementKey, type IndexedPage, type Wording } from './wordings.ts';

/** What a search needs from outside. */
export interface Sources {
  /** How many pages the index holds. */
  pages: number;
  /** Looks words up in the site's vocabulary. */
  lookUp: (words: readonly string[]) => Promise<FormsOf>;
  /** The wordings by the keys that have any; the first keys matter most. */
  wordings: (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly Wording[]>>;
  /** What results show of pages. */
  records: (urls: readonly string[]) => Promise<PageRecord[]>;
  /** Asks the index of words; the best pages first, each to be loaded by its function. */
  ask: (query: string) => Promise<Hit[]>;
}

export interface Hit {
  id: string;
  load: () => Promise<IndexedPage>;
}

/** How well a page answers a paste: it is about this error, or it may help. */
export type Grade = 'exact' | 'partial';

/** One page to offer. */
export interface Result {
  grade: Grade;
  /** The place on the page, without the site’s base. */
  url: string;
  kind: Kind;
  title: Piece[];
  /** The heading of the place; `''` at the page’s top. */
  section: string;
  cause: string;
  firstStep: string;
  excerpt: Piece[];
  filters: Record<string, string[]>;
}

/** A page that is near and does not answer the paste, with what they share. */
export interface Near extends Result {
  because: { message: string } | { words: string[] };
}

export interface Outcome {
  /** The grade of the first result. */
  match: Grade | 'none';
  /** Pages that answer the paste, the best first. Empty where the match is `none`. */
  results: Result[];
  /** Pages that are near and answer something else. Empty where nothing says why. */
  suggestions: Near[];
  /** The group of most near pages, by its title; `''` for none. */
  group: string;
  /** The paste reads like English, which the guide is in. */
  isEnglish: boolean;
  /** The stems of its words. */
  stems: ReadonlySet<string>;
}

/** A candidate with its score. */
export interface Ranked extends Candidate {
  score: number;
}

/** How many pages of a query are worth loading: the index has ordered them. */
const LOADED_PER_QUERY = 4;
const MAX_RESULTS = 8;
const MAX_SUGGESTIONS = 3;
const MAX_KEYS = 40;
/** A near page scores no worse than this. */
const NEAR = -3;
/** The share of a message, or of the paste’s words, that makes a page near. */
const PART_OF_A_MESSAGE = 0.3;
const SUBJECT_IS_NEAR = 0.4;
/** The share of the paste’s words that must stand in a section to lead to it. */
const STANDS_TOGETHER = 0.5;

/** The index lacks a word that the vocabulary has: a part of it could not be fetched. */
class IncompleteIndexError extends Error {
  override name = 'IncompleteIndexError';
}

/** Words that the index surely finds alone; it splits others in its own way. */
export const FOUND_ALONE = /^[a-z]{3,}$/;

/** The keys of everything in a paste that may find wordings, the most telling first. */
function keysIn({ identifiers, names, statements }: Reading): string[] {
  const telling = distinct(statements.flat())
    .filter(({ known, weight }) => known && weight > 0)
    .sort((a, b) => Number(a.guessed) - Number(b.guessed) || b.weight - a.weight);
  const short = statements.filter(({ length }) => length > 0 && length < 12);
  const keys = [
    ...identifiers.map(keyOf),
    ...names,
    ...short.slice(0, 6).map((words) => statementKey(words.map(({ stems }) => stems[0] ?? ''))),
    ...telling.flatMap(({ stems }) => stems.slice(0, 2)),
  ];
  return [...new Set(keys)].slice(0, MAX_KEYS);
}

/** Whether the paste holds the page’s own error, whole, so that no other page need be looked at. */
export function isSure({ evidence, score }: Ranked): boolean {
  return score > 0 && evidence.missing === 0 && (evidence.own > 0.5 || evidence.identified === 1);
}

/**
 * Compares a paste with the pages that its words, identifiers and messages find, the best first.
 * @throws Where the index cannot be asked or turns out to be incomplete.
 */
export async function rank(
  text: string,
  sources: Sources,
): Promise<{ reading: Reading; ranked: Ranked[]; pages: Map<string, IndexedPage> }> {
  const { lookUp, ask } = sources;
  const paste = readPaste(text);
  const formsOf = await lookUp(paste.lookups);
  const reading = understand(paste, formsOf, sources.pages);
  const found = await sources.wordings(keysIn(reading));
  const wordings = new Map<string, Set<Wording>>();
  for (const list of found.values()) {
    for (const wording of list) {
      const url = pageOf(wording[2]);
      if (url === '') continue;
      wordings.set(url, (wordings.get(url) ?? new Set()).add(wording));
    }
  }
  const comparison = new Comparison(reading);
  const compare = (url: string, page?: IndexedPage, early?: number): Ranked => {
    const own = [...(wordings.get(url) ?? [])];
    const candidate = comparison.candidate(url, own, found, page, early);
    return { ...candidate, score: scoreOf(candidate, reading) };
  };
  const ranked = new Map([...wordings.keys()].map((url) => [url, compare(url)]));
  const pages = new Map<string, IndexedPage>();
  if (![...ranked.values()].some(isSure)) {
    const loaded = new Set<string>();
    for (const query of plan(reading)) {
      const hits = (await ask(query)).slice(0, LOADED_PER_QUERY);
      // Pagefind goes on without the parts that it could not fetch, and finds nothing then.
      if (hits.length === 0 && FOUND_ALONE.test(query) && formsOf(query)?.[0]?.slips === 0) {
        throw new IncompleteIndexError(`The index has no page for “${query}”, the vocabulary has.`);
      }
      const fresh = hits.flatMap((hit, at) => (loaded.has(hit.id) ? [] : { ...hit, at }));
      for (const { id } of fresh) loaded.add(id);
      const some = await Promise.all(
        fresh.map(async ({ load, at }) => ({ page: await load(), at })),
      );
      for (const { page, at } of some) {
        pages.set(page.url, page);
        ranked.set(page.url, compare(page.url, page, 1 / (1 + at)));
      }
    }
  }
  return { reading, pages, ranked: [...ranked.values()].sort((a, b) => b.score - a.score) };
}

/** Why a page is near; undefined where nothing says so. */
function nearBecause({ evidence, wording, words }: Ranked): Near['because'] | undefined {
  const [text = '', , , kind] = wording ?? [];
  if (evidence.part >= PART_OF_A_MESSAGE && kind !== undefined && isVerbatim(kind)) {
    return { message: text };
  }
  return words.length >= 2 && evidence.subject >= SUBJECT_IS_NEAR ? { words } : undefined;
}

/** The value that most of a list have. */
function mostOf(values: readonly string[]): string {
  const count = (value: string) => values.filter((other) => other === value).length;
  return values.filter((value) => value !== '').sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** Finds the pages that answer a paste, and says how well they do. */
export async function search(text: string, sources: Sources): Promise<Outcome> {
  const { reading, ranked, pages } = await rank(text, sources);
  const found = ranked.filter(({ score }) => score > 0).slice(0, MAX_RESULTS);
  const near = found.length > 0 ? [] : ranked.filter(({ score }) => score > NEAR);
  const reasons = near
    .map((candidate) => ({ candidate, because: nearBecause(candidate) }))
    .slice(0, MAX_SUGGESTIONS);
  const records = await sources.records(
    [...found, ...reasons.map(({ candidate }) => candidate)].map(({ url }) => url),
  );
  const recordOf = (url: string) => records.find((record) => record.url === url);
  const toResult = (candidate: Ranked): Result => {
    const { url, wording } = candidate;
    const record = recordOf(url);
    const place = placeOf(candidate, pages.get(url));
    const [quotation = ''] = wording !== undefined && isVerbatim(wording[3]) ? wording : [];
    const body = pages.get(url)?.content ?? record?.about ?? '';
    return {
      grade: isSure(candidate) ? 'exact' : 'partial',
      url: place,
      kind: kindOf(url),
      title: excerptOf(record?.title ?? url, reading),
      section: record?.sections[place.split('#')[1] ?? ''] ?? codeIn(candidate, place),
      cause: record?.cause ?? '',
      firstStep: record?.first ?? '',
      excerpt: excerptOf(quotation === '' ? body : quotation, reading),
      filters: record?.filters ?? {},
    };
  };
  const [first] = found;
  return {
    match: first === undefined ? 'none' : isSure(first) ? 'exact' : 'partial',
    results: found.map(toResult),
    suggestions: reasons.flatMap(({ candidate, because }) =>
      because === undefined ? [] : { ...toResult(candidate), because },
    ),
    group: mostOf(reasons.map(({ candidate }) => recordOf(candidate.url)?.group ?? '')),
    isEnglish: isEnglish(reading),
    stems: new Set(reading.statements.flat().flatMap(({ stems }) => stems)),
  };
}

/** The code by whose row a page answers, as its section. */
function codeIn({ url, wording }: Ranked, place: string): string {
  const [text = '', , , kind] = wording ?? [];
  return kind === 'code' && place !== url ? (text.split(': ')[0] ?? '') : '';
}

/** Where on its page a candidate’s answer stands. */
function placeOf({ url, wording, evidence }: Ranked, page: IndexedPage | undefined): string {
  const [, , place = url, kind] = wording ?? [];
  // A symptom’s page is about its error from the top.
  if (kindOf(url) === 'symptom' && (kind === undefined || isOwn(kind))) return url;
  if (place !== url || page?.section === undefined) return place;
  return evidence.passage >= STANDS_TOGETHER ? `${url}#${page.section}` : place;
}

/** Whether most of the words that are no names or numbers may be English. */
function isEnglish({ statements }: Reading): boolean {
  const words = statements.flat().filter(({ text }) => /^\p{L}+$/u.test(text));
  const plain = words.filter(({ text, known }) => known || isStopWord(text) || text === 'not');
  const latin = words.filter(({ text }) => /^[a-z]+$/.test(text));
  return words.length < 3 || (plain.length >= words.length / 3 && latin.length >= words.length / 2);
}
