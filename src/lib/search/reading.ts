import { exampleNames } from '../../identifiers.ts';
import { isStopWord, looksEveryday } from './stop-words.ts';
import type { Identifier } from './identifiers.ts';
import type { Paste, PastedWord } from './paste.ts';
import { rarity, type Form, type FormsOf } from './vocabulary.ts';
import { isPair, stemOf } from './words.ts';

/** One word of a paste with what the site knows of it. */
export interface ReadWord {
  text: string;
  /** Stems of the words it may stand for, nearest first; its own where the site has none like it. */
  stems: readonly string[];
  /** How much it tells of the error: 0 for stop words, up to 1 for words on few pages. */
  weight: number;
  /** The site has this word, or one that it is a slip of. */
  known: boolean;
  /** The site has only a word that it is most likely a slip of. */
  guessed: boolean;
  /** It is a word of another language, whose own stem stands before what it means. */
  isForeign: boolean;
  /** How many pages have it. */
  pages: number;
  /** The known word to search for. */
  query: string;
}

/** How much words tell together. */
export function weightOf(words: readonly ReadWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The words, each once. */
export function distinct(words: readonly ReadWord[]): ReadWord[] {
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

/** Those that tell something, each once. */
export function telling(words: readonly ReadWord[]): ReadWord[] {
  return distinct(words).filter(({ weight }) => weight > 0);
}

/** Whether a word says nothing about which error it is; “not” only changes what others say. */
export const isEveryday = ({ text }: ReadWord) => isStopWord(text) || text === 'not';

/** The everyday words that tell nothing, each once. */
export function everyday(words: readonly ReadWord[]): ReadWord[] {
  return distinct(words).filter((word) => word.weight === 0 && isEveryday(word));
}

/** A word as it stands there: in a quotation, another that means the same is another. */
export const asWritten = (word: ReadWord): ReadWord =>
  word.isForeign ? { ...word, stems: word.stems.slice(0, 1) } : word;

/** A word on this share of the pages names what all of them are about. */
const COMMON = 0.25;

/** The words that name what the whole site is about. */
export function commonAmong(words: readonly ReadWord[], pages: number): ReadWord[] {
  return words.filter((word) => word.pages > pages * COMMON);
}

/** Whether a word may stand for one of the stems. */
export function isAmongStems(stems: ReadonlySet<string>) {
  return (word: ReadWord) => word.stems.some((stem) => stems.has(stem));
}

/** A paste, read with the site's vocabulary. */
export interface Reading {
  identifiers: readonly Identifier[];
  names: readonly string[];
  statements: readonly (readonly ReadWord[])[];
  /** It is in another language. */
  isForeign: boolean;
  /** How many pages the site has. */
  pages: number;
}

/** A word that had to be guessed tells a little less. */
const GUESS = 0.9;
/** Neighbouring pairs of characters share one. */
const PAIR = 0.5;
/** A short word that the site does not know may be a slip as well as a name. */
const SHORT = 0.6;
/** A word of another language that no dictionary has tells this much of what it would otherwise. */
const ABROAD = 0.3;
/** Shorter numbers are counts and times; these are years, which stand on many pages. */
const TELLING_NUMBER = /^(?!19\d\d$|20\d\d$)\d{4,}$/;

const examples = new Set(exampleNames);

/**
 * What a word tells that the site does not have. A name in an address, a version or a ticket number
 * is noise; a plain word says that this is about something else.
 */
export function unknown(text: string): number {
  if (/\d/.test(text) || looksEveryday(text)) return 0;
  if (isPair(text)) return PAIR;
  return text.length < 4 ? SHORT : 1;
}

/** The same where it is of another language, of which few words are known. */
const unknownInAnother = (text: string) => (isPair(text) ? 0 : ABROAD * unknown(text));

function readWord(
  { text, isPart }: PastedWord,
  forms: readonly Form[] | undefined,
  pages: number,
  isForeign: boolean,
): ReadWord {
  const own = {
    text,
    stems: [stemOf(text)],
    weight: 0,
    known: false,
    guessed: false,
    isForeign: false,
    pages: 0,
    query: text,
  };
  if (isPart || text === 'not' || isStopWord(text) || examples.has(text)) return own;
  // Nobody knows whether the site has it, so it speaks neither for a page nor against one.
  if (forms === undefined) return own;
  const [first] = forms;
  if (first === undefined) {
    return { ...own, weight: isForeign ? unknownInAnother(text) : unknown(text) };
  }
  // A word that tells nothing in its language.
  if (first.pages === 0) return own;
  // It changes what a message says, and tells nothing by itself.
  if (first.word === 'not') return { ...own, stems: [...own.stems, first.stem] };
  const isForeignWord = first.isForeign === true;
  const on = Math.max(...forms.map((form) => form.pages));
  const stray = /^\d+$/.test(text) && !TELLING_NUMBER.test(text);
  return {
    text,
    stems: [...(isForeignWord ? own.stems : []), ...forms.map(({ stem }) => stem)],
    weight: stray
      ? 0
      : rarity(on, pages) * (first.slips > 0 ? GUESS : 1) * (isPair(text) ? PAIR : 1),
    known: true,
    guessed: first.slips > 0,
    isForeign: isForeignWord,
    pages: on,
    query: first.word,
  };
}

/** A word on more than this share of the pages is the site’s, whatever else it means. */
const SURELY_OWN = 0.05;
/** One that is both may stand in messages of the other language alone. */
const BOTH = 0.5;

/** Whether a text is in another language: half as many of its words are of one as are the site’s. */
function isInAnotherLanguage(words: readonly string[], formsOf: FormsOf, pages: number): boolean {
  let foreign = 0;
  let own = 0;
  for (const word of words) {
    const forms = formsOf(word) ?? [];
    const isForeign = forms.some((form) => form.isForeign);
    const exact = forms.filter((form) => !form.isForeign && form.slips === 0);
    if (!isForeign && (isStopWord(word) || exact.length > 0)) own += 1;
    if (isForeign && exact.every((form) => form.pages <= pages * SURELY_OWN)) {
      foreign += exact.length === 0 ? 1 : BOTH;
    }
  }
  return foreign > own / 2;
}

/**
 * Of the forms of a word those in the language of its text, where it has any. What reads like a slip
 * in the site's language is none in another.
 */
function formsIn(forms: readonly Form[], isForeign: boolean): readonly Form[] {
  const foreign = forms.filter((form) => form.isForeign);
  const own = forms.filter((form) => !form.isForeign);
  if (isForeign) return foreign.length > 0 ? foreign : own.filter(({ slips }) => slips === 0);
  return own.length > 0 ? own : foreign;
}

/**
 * Reads a paste with what was looked up.
 * @param formsOf What the site's vocabulary has for a word; undefined where it has not been asked.
 * @param pages How many pages the site has.
 */
export function understand(paste: Paste, formsOf: FormsOf, pages: number): Reading {
  const { identifiers, names } = paste;
  const all = paste.statements.flat().flatMap(({ text, isPart }) => (isPart ? [] : [text]));
  const isForeign = isInAnotherLanguage(all, formsOf, pages);
  const read = (word: PastedWord) => {
    const forms = formsOf(word.text);
    return readWord(
      word,
      forms === undefined ? undefined : formsIn(forms, isForeign),
      pages,
      isForeign,
    );
  };
  return {
    identifiers,
    names,
    statements: paste.statements.map((statement) => statement.map(read)),
    isForeign,
    pages,
  };
}
