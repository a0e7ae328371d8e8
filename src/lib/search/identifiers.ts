import { families } from '../../identifiers.ts';

/** How the parts of an identifier become one comparable value. */
type Normalisation =
  | 'pair' // two numbers: `43/241`
  | 'first' // the first of a pair alone: `43/`
  | 'second' // the second alone: `/241`
  | 'number' // digits without leading zeros
  | 'hex' // hexadecimal digits: `0x80040154`
  | 'signed' // the same written as a decimal number: `-2147221164`
  | 'code' // letters and digits; hexadecimal where they can be
  | 'text'; // as it is, in lower case

/** A family of identifiers: a row of the site’s table. */
export interface Family {
  id: string;
  /** What its codes are, as a heading. */
  title: string;
  /** Whether one of them names an error by itself. */
  names: boolean;
  /** Whether one does where words around it say what it is about. */
  namesAmongWords?: true;
  /** Whether one is a code only if the site has it. */
  isGuess?: true;
  as: Normalisation;
  /** What they look like; the groups hold the parts of the value. */
  forms: readonly RegExp[];
}

/** Something in a text that may name an error, as its family does. */
export interface Identifier extends Pick<Family, 'names' | 'namesAmongWords' | 'isGuess'> {
  family: string;
  /** It is the second of a pair alone, which points to an error and names none. */
  isSecond?: boolean;
  /** Comparable: however a code is written, it has one value. */
  value: string;
}

const number = (text: string) =>
  text
    .replaceAll(/[Oo]/g, '0')
    .replaceAll(/[Il|]/g, '1')
    .replace(/^0+(?=\d)/, '');

/** Hexadecimal digits, read from a picture or set off by a sign as well. */
const hex = (digits: string) =>
  `0x${digits
    .toLowerCase()
    .replaceAll('o', '0')
    .replaceAll(/[\s_-]/g, '')
    .replace(/^0+(?=.)/, '')}`;

/** Ranges in which a decimal number of ten digits is a code rather than a telephone number. */
const CODES_IN_DECIMAL = [0x80, 0xc0, 0xca];

function signed(text: string): string | undefined {
  const value = Number(text);
  const unsigned = value < 0 ? value + 2 ** 32 : value;
  return CODES_IN_DECIMAL.includes(Math.floor(unsigned / 2 ** 24))
    ? hex(unsigned.toString(16))
    : undefined;
}

const NORMALISE: Record<Normalisation, (first: string, second: string) => string | undefined> = {
  pair: (first, second) => `${number(first)}/${number(second)}`,
  first: (first) => `${number(first)}/`,
  second: (first) => `/${number(first)}`,
  number,
  hex,
  signed,
  code: (first) => (/^[\da-f]+$/i.test(first) ? hex(first) : first.toLowerCase()),
  text: (first) => first.toLowerCase(),
};

/** The identifiers that stand in a cleaned text, each once, and the text without them. */
function take(text: string): { found: Identifier[]; rest: string } {
  const found = new Map<string, Identifier>();
  let rest = text;
  for (const { id, as, forms, title: _, ...tells } of families) {
    for (const form of forms) {
      rest = rest.replaceAll(form, (whole: string, first = '', second: unknown) => {
        const value = NORMALISE[as](String(first), typeof second === 'string' ? second : '');
        if (value === undefined) return whole;
        const family = value.startsWith('0x') ? 'hex' : id;
        found.set(`${family} ${value}`, { ...tells, family, value, isSecond: as === 'second' });
        return ' ; ';
      });
    }
  }
  return { found: [...found.values()], rest };
}

/** The identifiers that stand in a cleaned text, each once. */
export function identifiersIn(text: string): Identifier[] {
  return take(text).found;
}

/** A cleaned text without its identifiers and their labels. */
export function withoutIdentifiers(text: string): string {
  return take(text).rest;
}

/** What a paste of two numbers means by them: `43/241`, `Fehler 43 241`, `ID43/ID241`; not two years. */
const BARE_PAIR =
  /^\W*(?:(?:error|err|fehler|erreur|errore?|code|ref[a-z]*|id)\W{0,3}){0,2}(?!(?:19|20)\d\d\b)(\d{1,5})\s*[\s/,|;-]\s*(?:id\W{0,3})?(\d{1,5})\D{0,3}$/i;
/** The same among words: not versions, nor a part of a date, a time or an address. */
const PAIR_AMONG_WORDS =
  /(?:^|[^\p{L}\p{N}./:-])(\d{1,5})(?:\s?\/\s?|\s(?:and\s)?)(?!(?:19|20)\d\d\b)(\d{3,5})(?![\p{L}\p{N}/:-]|\.\d)/gu;
const BARE_NUMBER = /^\W*(\d{2,9})\W*$/;
const BARE_CODE = /^\W*((?=\w*\d)(?=\w*[a-f])[\da-f]{3,8})\W*$/i;

const guess = (family: string, value: string): Identifier => ({
  family,
  value,
  names: true,
  isGuess: true,
});

/** The identifier that a paste of nothing but a code or numbers means; `365` and `2FA` are none. */
function bareIdentifier(text: string): Identifier | undefined {
  const [, first, second] = BARE_PAIR.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return guess('reference', `${first}/${second}`);
  const [, digits] = BARE_NUMBER.exec(text) ?? [];
  if (digits !== undefined) return guess('number', number(digits));
  const [, code] = BARE_CODE.exec(text) ?? [];
  return code === undefined ? undefined : guess('hex', hex(code));
}

/** A number among words: longer than a count, and no year, time, address or part of a name. */
const NUMBER_AMONG_WORDS =
  /(?:^|[^\p{L}\p{N}.:/#_+@-])(?!(?:19|20)\d\d(?!\d))(\d{4,6})(?![\p{L}\p{N}:/_@-]|\.\d)/gu;
const WORD = /\p{L}{3}/u;
const OF_PORTS = /\b(?:tcp|udp|ports?)\b/i;
/** More numbers are those of a log. */
const MAX_NUMBERS = 3;

/** Numbers that people type without saying of what; one of them may be a code of the site. */
function numbersAmongWords(text: string): Identifier[] {
  if (!WORD.test(text) || OF_PORTS.test(text)) return [];
  const numbers = new Set(
    [...text.matchAll(NUMBER_AMONG_WORDS)].map(([, digits = '']) => number(digits)),
  );
  if (numbers.size > MAX_NUMBERS) return [];
  return [...numbers].map((value) => ({
    family: 'number',
    value,
    names: false,
    namesAmongWords: true,
  }));
}

/** Pairs of numbers that people type without saying of what. */
function pairsAmongWords(text: string): Identifier[] {
  if (OF_PORTS.test(text)) return [];
  return [...text.matchAll(PAIR_AMONG_WORDS)].map(([, first = '', second = '']) =>
    guess('reference', `${number(first)}/${number(second)}`),
  );
}

/** The identifiers of a paste. One that is nothing but a code or numbers means these. */
export function identifiersInPaste(text: string): Identifier[] {
  const { found, rest } = take(text);
  if (found.some(({ names }) => names)) return found;
  const bare = found.length === 0 ? bareIdentifier(text) : undefined;
  return bare === undefined
    ? [...found, ...pairsAmongWords(rest), ...numbersAmongWords(rest)]
    : [bare];
}

/** The one number in an identifier, by which people look for it without its label. */
const numberIn = ({ value }: Identifier) => /^\D*(\d{3,})\D*$/.exec(value)?.[1];

/** Families whose numbers may be those of any other. */
const UNLABELLED = new Set(['number', 'status']);

/**
 * The keys under which an identifier of a page can be found: as it is, by its parts, and by its
 * number alone.
 */
export function keysOf(identifier: Identifier): string[] {
  const { family, value } = identifier;
  const [first = '', second = ''] = family === 'reference' ? value.split('/') : [];
  const parts = first !== '' && second !== '' ? [`${first}/`, `/${second}`] : [];
  const bare = family === 'hex' ? undefined : numberIn(identifier);
  return [
    ...[value, ...parts].map((part) => `${family}:${part}`),
    ...(bare === undefined ? [] : [`#${bare}`]),
  ];
}

const withoutPrefix = (text: string) => text.toLowerCase().replace(/^0x/, '');

/** Whether an identifier begins as a sort of code does that is written `AADSTS`, `CAA` or `0x8013`. */
export function beginsWith({ family, value }: Identifier, beginning: string): boolean {
  return [value, family + value].some((text) =>
    withoutPrefix(text).startsWith(withoutPrefix(beginning)),
  );
}

/** The key by which to look for an identifier of a paste. */
export function keyOf({ family, value }: Identifier): string {
  return UNLABELLED.has(family) ? `#${value}` : `${family}:${value}`;
}
