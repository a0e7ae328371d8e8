import { isStopWord } from './stop-words.ts';
import { identifiersInPaste, withoutIdentifiers, type Identifier } from './identifiers.ts';
import { namesInPaste } from './names.ts';
import { cleanText, statementsOf } from './text.ts';
import { wordsOf } from './words.ts';

/** One word of a paste. */
export interface PastedWord {
  text: string;
  /** It stands in a web address or a code, where most words are names that nobody else uses. */
  isPart: boolean;
}

/** What somebody pasted, in pieces. */
export interface Paste {
  identifiers: Identifier[];
  /** Files, commands, parameters and hosts as computers name them. */
  names: string[];
  /** Its statements in the order of their lines. */
  statements: PastedWord[][];
  /** The words worth looking up, each once, those of likely error messages first, bounded in number. */
  lookups: string[];
}

/** Enough for any dialog with a story around it, few enough to compare with a page at once. */
const MAX_LOOKUPS = 64;
const MAX_STATEMENTS = 40;
const MAX_IDENTIFIERS = 12;

const ADDRESS =
  /(?:\b[a-z][a-z0-9+.-]{0,20}:\/\/|\bwww\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\/\S*/gi;
/** Counts and times: too short to name anything. */
const COUNT = /^\d{1,3}$/;
const TELLS_OF_AN_ERROR =
  /error|fail|not|n't|cannot|invalid|warning|denied|refus|unable|block|freez|hang|problem|exception|reference|["']\w+ \w+|reason=/i;

/** The words of a statement, with those of web addresses and codes marked. */
function readStatement(statement: string, outside: ReadonlySet<string>): PastedWord[] {
  const words: PastedWord[] = [];
  let end = 0;
  const take = (text: string, isPart: boolean) => {
    words.push(
      ...wordsOf(text).map((word) => ({ text: word, isPart: isPart || !outside.has(word) })),
    );
  };
  for (const { 0: address, index } of statement.matchAll(ADDRESS)) {
    take(statement.slice(end, index), false);
    take(address.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\/[^/]*|^www\.[^/]*/i, ''), true);
    end = index + address.length;
  }
  take(statement.slice(end), false);
  return words;
}

/** Takes a paste apart, whatever it holds. */
export function readPaste(text: string): Paste {
  const clean = cleanText(text);
  const parts = statementsOf(clean);
  // Where there are too many, the ones that read like an error stay.
  const telling = parts.filter((part) => TELLS_OF_AN_ERROR.test(part));
  const kept = new Set(
    [...telling, ...parts.filter((part) => !telling.includes(part))].slice(0, MAX_STATEMENTS),
  );
  const outside = new Set(wordsOf(withoutIdentifiers(clean)));
  const read = (part: string) => readStatement(part, outside);
  const statements = parts.filter((part) => kept.has(part)).map(read);
  const inOrder = [...kept].map(read);
  const lookups = new Set(
    inOrder
      .flat()
      .map((word) => word.text)
      .filter((word) => !isStopWord(word) && !COUNT.test(word)),
  );
  return {
    identifiers: identifiersInPaste(clean).slice(0, MAX_IDENTIFIERS),
    names: namesInPaste(clean, outside),
    statements,
    lookups: [...lookups].slice(0, MAX_LOOKUPS),
  };
}
