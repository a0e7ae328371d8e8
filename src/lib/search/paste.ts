import { programIn } from './elsewhere.ts';
import { isEveryday } from './everyday.ts';
import { identifiersInPaste, type Identifier } from './identifiers.ts';
import { cleanText, statementsOf } from './text.ts';
import { wordsOf } from './words.ts';

/** One word of a paste. */
export interface PastedWord {
  text: string;
  /** It stands in a web address, where most words are names that nobody else uses. */
  inAddress: boolean;
  /** It names the program that the invitation came in: `the link in Outlook`, `Outlook invite`. */
  carries: boolean;
  /** It names a program that the statement is about: `Word is not responding`. */
  isProgram: boolean;
}

/** What somebody pasted, taken apart. */
export interface Paste {
  identifiers: Identifier[];
  /** Files, commands and parameters as computers name them, in lower case: `certmgr.msc`, `sl=1`. */
  names: string[];
  /** Its statements, those that read most like an error first. */
  statements: PastedWord[][];
  /** The words worth looking up, each once, bounded in number. */
  lookups: string[];
}

/** Enough for any dialog with a story around it, few enough to compare with a page at once. */
const MAX_LOOKUPS = 48;
const MAX_STATEMENTS = 24;
const MAX_NAMES = 8;
const MAX_WORDS_IN_STATEMENT = 80;

const NAME = /(?<=[?&])\w+=\w+|(?<![\w.])\w{0,60}\.[a-z]{3,8}\b(?![./])|\b[a-z]{2,20}-cs[a-z]+\b/gi;
const ADDRESS =
  /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\/\S*/gi;
/** Counts and times: too short to name anything. */
const COUNT = /^\d{1,3}$/;
const MAIL = /^(?:outlook|gmail|thunderbird|owa|mail|email)$/;
const LEADS_TO_MAIL = /^(?:in|from|via|through|using)$/;
const MAILED = /^(?:invit\w*|appointments?|mails?|messages?|links?|meetings?|calendar)$/;
const TELLS_OF_AN_ERROR =
  /error|fail|not|n't|cannot|invalid|warning|denied|refus|unable|block|freez|hang|problem|exception|reference|["']\w+ \w+/i;

/** The words of a statement, with those of web addresses marked. */
function readStatement(statement: string): PastedWord[] {
  const words: PastedWord[] = [];
  let end = 0;
  const take = (text: string, inAddress: boolean) => {
    const all = wordsOf(text);
    for (const [index, word] of all.entries()) {
      const carries =
        MAIL.test(word) &&
        (LEADS_TO_MAIL.test(all[index - 1] ?? '') || MAILED.test(all[index + 1] ?? ''));
      words.push({ text: word, inAddress, carries, isProgram: false });
    }
  };
  for (const { 0: address, index } of statement.matchAll(ADDRESS)) {
    take(statement.slice(end, index), false);
    take(address, true);
    end = index + address.length;
  }
  take(statement.slice(end), false);
  const program = programIn(words.map((word) => word.text));
  return words
    .slice(0, MAX_WORDS_IN_STATEMENT)
    .map((word, index) => ({ ...word, isProgram: index === program }));
}

/** Takes a paste apart, whatever it holds. */
export function readPaste(text: string): Paste {
  const clean = cleanText(text);
  const parts = statementsOf(clean);
  const statements = [
    ...parts.filter((part) => TELLS_OF_AN_ERROR.test(part)),
    ...parts.filter((part) => !TELLS_OF_AN_ERROR.test(part)),
  ]
    .slice(0, MAX_STATEMENTS)
    .map(readStatement);
  const lookups = new Set(
    statements
      .flat()
      .map((word) => word.text)
      .filter((word) => !isEveryday(word) && !COUNT.test(word)),
  );
  return {
    identifiers: identifiersInPaste(clean),
    names: [...new Set(clean.toLowerCase().match(NAME))].slice(0, MAX_NAMES),
    statements,
    lookups: [...lookups].slice(0, MAX_LOOKUPS),
  };
}
