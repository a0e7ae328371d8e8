import { identifiersIn, keysOf } from './identifiers.ts';
import { namesIn } from './names.ts';
import { isStopStem } from './stop-words.ts';
import { cleanText, sentencesOf } from './text.ts';
import { rarity } from './vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';

/** A page as the index has it. */
export interface IndexedPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; location: number; text: string }[];
  /** The id of the heading under which most of a query’s words stand, where one asked. */
  section?: string;
  /** What it names of programs: the words on their buttons, menus and fields. */
  labels?: readonly string[];
}

/**
 * What a wording is. The screen's own words: an error, a variant of it, a line of a log, its text in
 * another language, a code, a quotation in a page's text. What people say: a title, a heading, an
 * alias, a label of a program. Or a code or a name that the text only mentions.
 */
export type WordingKind =
  | 'error'
  | 'variant'
  | 'log'
  | 'localized'
  | 'code'
  | 'quote'
  | 'title'
  | 'heading'
  | 'alias'
  | 'label'
  | 'mention';

/** The kinds of messages of a page’s own. */
export const OWN: ReadonlySet<WordingKind> = new Set(['error', 'variant', 'log', 'localized']);

/** Whether a wording is a message of the page’s own. */
export const isOwn = (kind: WordingKind) => OWN.has(kind);

/** Whether it is verbatim: the screen’s own words, or a code. */
export const isVerbatim = (kind: WordingKind) => isOwn(kind) || kind === 'code' || kind === 'quote';

/**
 * A wording in the index: its text; how much each of its words tells, a digit a word; where it
 * stands, as an address with its fragment; what it is.
 */
export type Wording = readonly [text: string, weights: string, place: string, kind: WordingKind];

/**
 * Stands between the values of a list in the index, which keeps one text for a name: the picture of
 * the control character for that, which no message has. Blanks around it keep words apart for Pagefind.
 */
export const LIST_SEPARATOR = ' ␞ ';
/** Stands before the heading that a value of a list leads to. */
export const PLACE_SEPARATOR = ' ␟ ';

/** The items of a list in a page's metadata, with the heading that each leads to, if it names one. */
export function itemsOf({ meta }: IndexedPage, name: string): { text: string; heading?: string }[] {
  return (meta[name] ?? '')
    .split(LIST_SEPARATOR)
    .map((item) => {
      const [text = '', heading] = item.split(PLACE_SEPARATOR);
      return heading === undefined ? { text } : { text, heading };
    })
    .filter(({ text }) => text !== '');
}

/** A code with the reason that stands behind it in a log, as it does there, or with what it means. */
export const tellCode = (code: string, means: string, reason?: string) =>
  reason === undefined ? `${code}: ${means}` : `${code}; ${reason}`;

/** What {@link tellCode} told: the code, and the reason that logs give for it, where it is known. */
export function partsOfCode(text: string): { code: string; reason?: string } {
  const [, code = text, sign, rest] = /^([^:;]*)([:;]) (.+)/s.exec(text) ?? [];
  return sign === ';' && rest !== undefined ? { code, reason: rest } : { code };
}

/** The lists of a page's metadata that hold wordings. */
const LISTS: Record<string, WordingKind> = {
  errors: 'error',
  variants: 'variant',
  logs: 'log',
  localized: 'localized',
  codes: 'code',
  aliases: 'alias',
  stories: 'alias',
};

/** A quotation is as long as a message: shorter ones are labels, longer ones are prose. */
const QUOTATION = /“([^“”]{3,240})”/g;
const LEAST_WORDS_OF_A_QUOTATION = 3;
const HEADING = /^h[2-6]$/;
/** Keys of one wording: its rarest words. A paste that has one of them finds it. */
const KEYS_OF_A_WORDING = 3;
/** Many paste the beginning of a message alone: so many of its telling words. */
const BEGINNING = 4;
/** How much of a text around a code is shown with it. */
const AROUND = 70;
/** A key finds no more wordings: where thousands have a word, they are found by their other words. */
const MAX_WORDINGS = 320;
/** A code or name that more pages mention tells nothing. */
const MAX_MENTIONS = 24;
const STOP_WEIGHT = 1;
const NOT_WEIGHT = 5;

/** The page of a place on it. */
export const pageOf = (place: string) => place.split('#')[0] ?? place;

export const stemsOf = (text: string) => wordsOf(cleanText(text)).map(stemOf);

/** The key of a whole statement, by which messages of nothing but everyday words are found. */
export const statementKey = (stems: readonly string[]) => `=${stems.join(' ')}`;

/** Finds the section in which a part of the page's text stands. */
function sections({ url, content, anchors }: IndexedPage) {
  return (offset: number): string => {
    const words = content.slice(0, offset).split(/\s+/).length - 1;
    const inside = anchors.filter(({ element, location }) => element !== 'h1' && location <= words);
    const last = inside.at(-1);
    return last === undefined ? url : `${url}#${last.id}`;
  };
}

/** The wordings of a page, without their weights. */
function* wordingsOf(page: IndexedPage): Generator<[string, string, WordingKind]> {
  const { url, content, meta, anchors } = page;
  const sectionAt = sections(page);
  if (meta.title !== undefined) yield [meta.title, url, 'title'];
  yield [url.split('/').at(-2)?.replaceAll('-', ' ') ?? '', url, 'alias'];
  const own = new Set<string>();
  for (const [name, kind] of Object.entries(LISTS)) {
    for (const { text, heading } of itemsOf(page, name)) {
      own.add(text);
      if (kind === 'alias') {
        // An alias may be several; a story is a sentence.
        for (const told of name === 'aliases' ? text.split(', ') : [text]) yield [told, url, kind];
        continue;
      }
      // Its place is where the page shows it.
      const at = kind === 'error' ? -1 : content.indexOf(text);
      const place = heading !== undefined ? `${url}#${heading}` : at > 0 ? sectionAt(at) : url;
      yield [text, place, kind];
      const { reason } = kind === 'code' ? partsOfCode(text) : {};
      if (reason !== undefined) yield [reason, place, 'quote'];
    }
  }
  for (const { 1: text = '', index } of content.matchAll(QUOTATION)) {
    const isMessage =
      wordsOf(cleanText(text)).length >= LEAST_WORDS_OF_A_QUOTATION ||
      identifiersIn(cleanText(text)).some(({ names }) => names);
    if (isMessage && !own.has(text)) yield [text, sectionAt(index), 'quote'];
  }
  for (const { element, id, text } of anchors) {
    if (HEADING.test(element)) yield [text, `${url}#${id}`, 'heading'];
  }
  for (const label of page.labels ?? []) yield [label, sectionAt(content.indexOf(label)), 'label'];
}

/** The codes and names that a page's text mentions, with the text around them. */
function* mentionsOf(page: IndexedPage): Generator<[string[], Wording]> {
  const { url, content, meta } = page;
  const sectionAt = sections(page);
  const parts: [string, (offset: number) => string][] = [
    [content, sectionAt],
    [[meta.first, meta.about].filter(Boolean).join(' '), () => url],
  ];
  const seen = new Set<string>();
  for (const [text, placeOf] of parts) {
    let offset = 0;
    // In parts, because cleaning bounds the length of what it is given.
    for (const part of sentencesOf(text)) {
      const clean = cleanText(part);
      const keys = [...identifiersIn(clean).flatMap(keysOf), ...namesIn(clean)];
      const fresh = keys.filter((key) => !seen.has(key));
      for (const key of fresh) seen.add(key);
      if (fresh.length > 0) {
        const shown = part.length > AROUND * 2 ? `${part.slice(0, AROUND * 2)}…` : part;
        yield [fresh, [shown, '', placeOf(offset), 'mention']];
      }
      offset += part.length;
    }
  }
}

function addTo(index: Map<string, Wording[]>, key: string, wording: Wording): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [wording]);
  else if (list.length < MAX_WORDINGS) list.push(wording);
}

/**
 * The wordings of all pages by the keys under which they are found: rare words, identifiers, names.
 * @param pagesWith On how many pages a stem is.
 */
export function indexWordings(
  pages: readonly IndexedPage[],
  pagesWith: (stem: string) => number,
): Map<string, Wording[]> {
  const index = new Map<string, Wording[]>();
  const shared = new Map<string, number>();
  for (const { anchors, labels = [] } of pages) {
    for (const text of [...anchors.map(({ text }) => text), ...labels]) {
      shared.set(text, (shared.get(text) ?? 0) + 1);
    }
  }
  const weightOf = (stem: string) =>
    stem === 'not'
      ? NOT_WEIGHT
      : isStopStem(stem)
        ? STOP_WEIGHT
        : Math.max(2, Math.round(9 * rarity(Math.max(1, pagesWith(stem)), pages.length)));
  for (const page of pages) {
    for (const [text, place, kind] of wordingsOf(page)) {
      // What many pages have as a heading or a label tells none of them from another.
      if ((kind === 'heading' || kind === 'label') && (shared.get(text) ?? 0) > 3) continue;
      const stems = stemsOf(text);
      const weights = stems.map(weightOf);
      const wording: Wording = [text, weights.join(''), place, kind];
      const telling = [...new Set(stems)].filter((stem) => stem === 'not' || !isStopStem(stem));
      const rarestOf = (some: readonly string[]) =>
        some
          .filter((stem) => stem !== 'not' && !/^\d{1,3}$/.test(stem))
          .sort((a, b) => pagesWith(a) - pagesWith(b))
          .slice(0, KEYS_OF_A_WORDING);
      const rarest = rarestOf(telling);
      const keys = new Set([
        ...rarest,
        ...(isVerbatim(kind) ? rarestOf(telling.slice(0, BEGINNING)) : []),
        ...identifiersIn(cleanText(text)).flatMap(keysOf),
        ...namesIn(cleanText(text)),
        ...(rarest.length < 2 || (isVerbatim(kind) && stems.length < 12)
          ? [statementKey(stems)]
          : []),
      ]);
      for (const key of keys) addTo(index, key, wording);
    }
  }
  const mentions = new Map<string, Wording[]>();
  for (const page of pages) {
    for (const [keys, wording] of mentionsOf(page)) {
      for (const key of keys) addTo(mentions, key, wording);
    }
  }
  // The articles that a page is built on lead to it where no text speaks of them.
  const spokenOf = new Set(mentions.keys());
  for (const page of pages) {
    for (const { text } of itemsOf(page, 'articles')) {
      for (const key of identifiersIn(text).flatMap(keysOf)) {
        if (!spokenOf.has(key)) addTo(mentions, key, [text, '', page.url, 'mention']);
      }
    }
  }
  for (const [key, list] of mentions) {
    if (list.length <= MAX_MENTIONS) for (const wording of list) addTo(index, key, wording);
    else addTo(index, key, ['', '', '', 'mention']);
  }
  return index;
}
