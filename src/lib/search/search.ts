import { excerptOf, type Piece } from './excerpt.ts';
import type { Identifier } from './identifiers.ts';
import type { PageRecord } from './index-files.ts';
import { hasAll, rank, type Ranked, type Sources } from './rank.ts';
import { isEveryday, telling, type Reading } from './reading.ts';
import { kindOf, type Kind } from './scoring.ts';
import { withTimeLimit } from './time-limit.ts';
import { isVerbatim, partsOfCode, type IndexedPage } from './wordings.ts';
import { isStemmedAlike } from './words.ts';

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
  /** Codes in it that no page has. */
  unlisted: readonly Identifier[];
  /** The paste reads like English, which the guide is in. */
  isEnglish: boolean;
  /** The paste is a word or two of the site’s, as people type who look for a subject. */
  isSubject: boolean;
  /** The stems of its words. */
  stems: ReadonlySet<string>;
  /** The texts of pages could not be had, so results lead to the top of pages and show no passage. */
  lacksTexts: boolean;
}

const MAX_RESULTS = 8;
const MAX_SUGGESTIONS = 3;
/** A near page scores no worse than this. */
const NEAR = -3.25;
/** So few words are a subject rather than an error. */
const MOST_OF_A_SUBJECT = 2;
/** The share of a message, or of the paste’s words, that makes a page near. */
const PART_OF_A_MESSAGE = 0.3;
const SUBJECT_IS_NEAR = 0.4;
/** Each word of a query fetches a part of the index, and each page costs a file. */
const MAX_WORDS = 2;
const MAX_PAGES = 4;

/** How long results wait for the texts of pages, in milliseconds; they are of use without. */
const PATIENCE = 8000;
const NO_TEXTS: ReadonlyMap<string, IndexedPage> = new Map();

/** Words that the index surely finds; it splits others in its own way. */
export const FOUND_ALONE = /^[a-z]{3,}$/;

/** Whether the paste holds the page’s own error, whole. */
export function isSure({ evidence, score }: Ranked): boolean {
  return score > 0 && evidence.missing === 0 && (evidence.own > 0.5 || evidence.identified === 1);
}

/** Whether it takes a page’s text to show its answer and the place: a symptom’s stands at the top. */
const needsText = ({ url }: Ranked) => kindOf(url) !== 'symptom';

/**
 * The texts of pages that say what a result is found for, by their addresses. Undefined where the
 * index turns out to be incomplete.
 * @throws Where it cannot be asked.
 */
async function textsOf(
  { words }: Ranked,
  { statements, names }: Reading,
  { ask }: Sources,
): Promise<ReadonlyMap<string, IndexedPage> | undefined> {
  const asked = telling(statements.flat())
    .filter(
      ({ text, query }) => words.includes(text) && FOUND_ALONE.test(query) && isStemmedAlike(query),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_WORDS);
  const query = asked.map((word) => word.query).join(' ');
  if (query === '') return NO_TEXTS;
  const hits = await ask(query);
  // Pagefind goes on without the parts that it could not fetch, and finds nothing then. But of a name
  // such as `ModuleA.PartB` or `Start-PartOfModule` it has other parts.
  const parts = new Set(names.flatMap((name) => name.split(/[.-]/)));
  if (hits.length === 0 && !asked.some(({ text }) => parts.has(text))) return undefined;
  const pages = await Promise.all(hits.slice(0, MAX_PAGES).map((load) => load()));
  return new Map(pages.map((page) => [page.url, page]));
}

/** Whether a paste is a word or two that the site has, and nothing else. */
function isSubject({ statements, identifiers }: Reading): boolean {
  const words = telling(statements.flat());
  return (
    identifiers.length === 0 &&
    words.length > 0 &&
    words.length <= MOST_OF_A_SUBJECT &&
    words.every(({ known }) => known)
  );
}

/**
 * Why a page is near; undefined where nothing says so.
 * @param enough So many of the paste’s words are.
 */
function nearBecause(
  { evidence, wording, words }: Ranked,
  enough: number,
): Near['because'] | undefined {
  const [text = '', , , kind] = wording ?? [];
  if (evidence.part >= PART_OF_A_MESSAGE && kind !== undefined && isVerbatim(kind)) {
    return { message: text };
  }
  return words.length >= enough && evidence.said >= SUBJECT_IS_NEAR ? { words } : undefined;
}

/** The value that most of a list have. */
function mostOf(values: readonly string[]): string {
  const count = (value: string) => values.filter((other) => other === value).length;
  return values.filter((value) => value !== '').sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** Where on its page a candidate’s answer stands. */
function placeOf({ url, wording, evidence }: Ranked, page: IndexedPage | undefined): string {
  const [, , place = url, kind] = wording ?? [];
  // A symptom’s page is about its error from the top, unless somebody quotes another that stands there.
  if (kindOf(url) === 'symptom' && (kind !== 'quote' || evidence.quote === 0)) return url;
  return place !== url || page?.section === undefined ? place : `${url}#${page.section}`;
}

function toResult(
  candidate: Ranked,
  reading: Reading,
  record: PageRecord | undefined,
  page: IndexedPage | undefined,
): Result {
  const { url, wording } = candidate;
  const [text = '', , , kind] = wording ?? [];
  const place = placeOf(candidate, page);
  const [, id = ''] = place.split('#');
  // A row of codes has no heading, so the code stands for it.
  const code = kind === 'code' && id !== '' ? partsOfCode(text).code : '';
  const quotation = kind !== undefined && isVerbatim(kind) ? text : '';
  const about = record?.about ?? '';
  const passage = kindOf(url) === 'symptom' ? about : (page?.content ?? about);
  return {
    grade: isSure(candidate) ? 'exact' : 'partial',
    url: place,
    kind: kindOf(url),
    title: excerptOf(record?.title ?? url, reading),
    section: record?.sections[id] ?? code,
    cause: record?.cause ?? '',
    firstStep: record?.first ?? '',
    excerpt: excerptOf(quotation || passage, reading),
    filters: record?.filters ?? {},
  };
}

/**
 * Finds the pages that answer a paste, and says how well they do. Does without the texts of pages
 * where they cannot be had.
 * @throws Where another part of what searches read cannot be had.
 */
export async function search(text: string, sources: Sources): Promise<Outcome> {
  const { reading, ranked, unlisted } = await rank(text, sources);
  const found = ranked.filter(({ score }) => score > 0).slice(0, MAX_RESULTS);
  const [first] = found;
  const isOfSubject = isSubject(reading);
  const isNear = (candidate: Ranked) =>
    candidate.score > NEAR || (isOfSubject && hasAll(candidate));
  const near = first === undefined ? ranked.filter(isNear) : [];
  const nearest = near.slice(0, MAX_SUGGESTIONS);
  const suggested = near
    .flatMap((candidate) => {
      const because = nearBecause(candidate, isOfSubject ? 1 : 2);
      return because === undefined ? [] : [{ candidate, because }];
    })
    .slice(0, MAX_SUGGESTIONS);
  const isUnsure = first !== undefined && !isSure(first);
  const toPlace = isUnsure ? found.find(needsText) : undefined;
  const shown = [...found, ...nearest, ...suggested.map(({ candidate }) => candidate)];
  const [records, pages] = await Promise.all([
    sources.records(shown.map(({ url }) => url)),
    toPlace === undefined
      ? NO_TEXTS
      : withTimeLimit(textsOf(toPlace, reading, sources), PATIENCE).catch(() => undefined),
  ]);
  const recordOf = (url: string) => records.find((record) => record.url === url);
  const result = (candidate: Ranked) =>
    toResult(candidate, reading, recordOf(candidate.url), pages?.get(candidate.url));
  return {
    match: first === undefined ? 'none' : isSure(first) ? 'exact' : 'partial',
    results: found.map(result),
    suggestions: suggested.map(({ candidate, because }) => ({ ...result(candidate), because })),
    group: mostOf(nearest.map(({ url }) => recordOf(url)?.group ?? '')),
    unlisted,
    isEnglish: isEnglish(reading),
    isSubject: isOfSubject,
    stems: new Set(reading.statements.flat().flatMap(({ stems }) => stems)),
    lacksTexts: pages === undefined,
  };
}

/** Texts with this share of English everyday words, or of words that the site has, may be English. */
const EVERYDAY_IN_ENGLISH = 1 / 5;
const KNOWN_IN_ENGLISH = 2 / 3;

/** Whether the words that are no names, codes or numbers may be English; the site quotes other languages too. */
function isEnglish({ statements, isForeign }: Reading): boolean {
  if (isForeign) return false;
  const words = statements
    .flat()
    .filter((word) => /^\p{L}+$/u.test(word.text))
    // What is left tells nothing because it is a part of a code.
    .filter((word) => word.known || word.weight > 0 || isEveryday(word));
  const share = (some: readonly unknown[]) => some.length / words.length;
  const everyday = words.filter(isEveryday);
  const latin = words.filter(({ text }) => /^[a-z]+$/.test(text));
  const known = words.filter((word) => word.known || everyday.includes(word));
  return (
    words.length < 3 ||
    (share(latin) >= 1 / 2 &&
      (share(everyday) >= EVERYDAY_IN_ENGLISH || share(known) >= KNOWN_IN_ENGLISH))
  );
}
