import { memoize } from '../memoize.ts';
import { quoted } from './alignment.ts';
import { identifiersIn, keyOf, keysOf, type Identifier } from './identifiers.ts';
import {
  asWritten,
  distinct,
  isAmongStems,
  weightOf,
  type Reading,
  type ReadWord,
} from './reading.ts';
import { kindOf } from './scoring.ts';
import { cleanText } from './text.ts';
import type { Topic } from './topic.ts';
import { rarity } from './vocabulary.ts';
import {
  isVerbatim,
  isOwn,
  OWN,
  pageOf,
  stemsOf,
  type Wording,
  type WordingKind,
} from './wordings.ts';

/** What speaks for a page, by kind; each from 0 to about 1. */
export interface Evidence {
  /** A message of the page's own that the paste quotes whole. */
  own: number;
  /** Another text that the page quotes, whole in the paste: a code, a message in passing. */
  quote: number;
  /** How much of such a text is there where it is not whole. */
  part: number;
  /** How alike the paste and a title, a heading or an alias are. */
  told: number;
  /** The paste is nothing but a text of the screen that the page has: a message, a label. */
  shown: number;
  /** How much the page says of the paste's telling words: 1 for as much as a page can of each. */
  topic: number;
  /** How many of those that name what the whole site is about people say who have its problem. */
  subject: number;
  /** How alike the words and what people say of the page are; less where there are few words. */
  story: number;
  /**
   * How much more the words speak for it than for no page, in searches whose answers are known: from
   * -1 to 1, 0 where there are none.
   */
  learnt: number;
  /** The share of them that it says at all. */
  said: number;
  /** The paste names products of other lines alone than the page is for. */
  otherLine: number;
  /** An identifier that is one of the page's own messages or codes. */
  identified: number;
  /** An identifier that the page only mentions. */
  mentioned: number;
  /** A code that many errors share, such as a protocol's status: 1 where it is this page's own alone. */
  status: number;
  /** One that names an error among words, as the page's own: the more, the fewer pages have it. */
  listed: number;
  /** One of those is on other pages and not here. */
  lacking: number;
  /** A file, command, parameter or host that the page names; the rarer the more. */
  named: number;
  /** A name that the page goes by; the fewer others do, the more. */
  called: number;
  /** How many of the identifiers that name an error are not the page's. */
  missing: number;
  /** It has all the words, and the fewer other pages have, the more that says. */
  alone: number;
}

/** A page with what speaks for it. */
export interface Candidate {
  url: string;
  evidence: Evidence;
  /** The wording that speaks most, where one does. */
  wording?: Wording;
  /** The words of the paste that the page has. */
  words: string[];
}

/** Where a code stands that is the page’s own. */
const NAMES_THE_PAGE = new Set<WordingKind>([...OWN, 'code', 'title']);
/** A message quoted to this share is quoted whole: a slip, or a word left out. */
export const WHOLE = 0.86;
/** What a word is worth at least where two texts are compared. */
const LEAST = 0.12;
/** The share of a paste that one of its statements must carry to speak for all of it. */
const SPEAKS_FOR_ALL = 0.4;
/** Weights of a message that tells as much as any: three or four rare words. */
const TELLS_ALL = 24;
/** What a word adds to that beyond the fourth, because few texts have so many in the same order. */
const LONG_RUN = 2;
/** How much a code speaks by being named: more than a name of its page, and less than a message that stands there whole. */
const NAMED_CODE = 0.95;
/** What a code of many errors counts that the page only mentions. */
const IN_PASSING = 0.4;
/** So many words in a row are a piece of a message; fewer are words. */
const LEAST_OF_A_PIECE = 5;

type Words = readonly ReadWord[];

/** A wording made ready for comparing. */
interface Ready {
  wording: Wording;
  stems: string[];
  set: ReadonlySet<string>;
  weights: number[];
  total: number;
}

/** What is read for one search is compared with the next one, too. */
const ready = memoize((wording: Wording): Ready => {
  const [text, digits] = wording;
  const stems = stemsOf(text);
  const weights = Array.from(digits, Number);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { wording, stems, set: new Set(stems), weights, total };
});

/** How much a text tells that a paste quotes: rare words do, and so do many in one order. */
function tellsOf({ stems, total }: Ready): number {
  return Math.min(1, (total + LONG_RUN * Math.max(0, stems.length - 4)) / TELLS_ALL);
}

/** How alike some words and a wording are as bags of words: 1 where they are the same (Dice). */
function likeness(words: Words, { stems, set, weights, total }: Ready): number {
  const worth = (some: Words) => some.reduce((sum, { weight }) => sum + Math.max(weight, LEAST), 0);
  const shared = words.filter(isAmongStems(set));
  const meant = new Set(shared.flatMap((word) => word.stems));
  const held = stems.reduce((sum, stem, at) => sum + (meant.has(stem) ? (weights[at] ?? 0) : 0), 0);
  return shared.length === 0 ? 0 : (worth(shared) + held / 9) / (worth(words) + total / 9);
}

/** A number so short that several families have it, unless a text has it without a family’s label. */
const SHARED_NUMBER = /^#\d{3,4}$/;

/** Whether a number without a label has been found where it stands behind one. */
function isOfAnotherFamily(key: string, text: string): boolean {
  if (!SHARED_NUMBER.test(key)) return false;
  return !identifiersIn(cleanText(text)).some((identifier) => keyOf(identifier) === key);
}

const NONE = {
  own: 0,
  quote: 0,
  part: 0,
  told: 0,
  shown: 0,
  identified: 0,
  mentioned: 0,
  status: 0,
  listed: 0,
  lacking: 0,
  named: 0,
  called: 0,
  missing: 0,
  alone: 0,
};

/** Compares a paste with pages. */
export class Comparison {
  readonly #reading: Reading;
  readonly #everything: Words;
  /** Its stems in a row, where they are enough for a piece of a message. */
  readonly #piece: string | undefined;
  readonly #words: Words;
  readonly #topic: Topic;
  readonly #found: ReadonlyMap<string, readonly Wording[]>;
  /** The whole paste, and each statement that may speak for all of it. */
  readonly #speaking: Words[];
  /** The keys of the paste's identifiers that name an error, and of those that don't. */
  readonly #naming: readonly string[];
  readonly #context: readonly Identifier[];

  /** @param found What the site has under the keys of the paste. */
  constructor(reading: Reading, topic: Topic, found: ReadonlyMap<string, readonly Wording[]>) {
    const { statements, identifiers } = reading;
    this.#reading = reading;
    this.#everything = statements.flat().map(asWritten);
    if (this.#everything.length >= LEAST_OF_A_PIECE) {
      this.#piece = ` ${this.#everything.map(({ stems }) => stems[0] ?? '').join(' ')} `;
    }
    this.#words = distinct(statements.flat());
    this.#topic = topic;
    this.#found = found;
    const enough = weightOf(this.#words) * SPEAKS_FOR_ALL;
    const some = statements.map(distinct).filter((words) => weightOf(words) >= enough);
    this.#speaking = [this.#words, ...some];
    const isKnown = (identifier: Identifier) => (found.get(keyOf(identifier)) ?? []).length > 0;
    this.#naming = identifiers
      .filter(
        (identifier) => identifier.names && (identifier.isGuess !== true || isKnown(identifier)),
      )
      .map(keyOf);
    this.#context = identifiers.filter(({ names }) => !names);
  }

  /** How much of a message the paste quotes, unless it is one with another code. */
  #quotedShare({ wording: [text], stems, weights, total }: Ready): number {
    const overlap = stems.reduce(
      (sum, stem, at) => sum + (this.#stems.has(stem) ? (weights[at] ?? 0) : 0),
      0,
    );
    if (overlap < total / 2) return 0;
    const codes = identifiersIn(cleanText(text)).filter(({ names }) => names);
    const hasOther =
      codes.length > 0 &&
      this.#naming.length > 0 &&
      !codes.flatMap(keysOf).some((key) => this.#naming.includes(key));
    return hasOther ? Math.min(0.5, overlap / total) : quoted(stems, weights, this.#everything);
  }

  /** Whether the paste is a text, give or take a slip, or a piece of one, as where a dialog cuts it off. */
  #isNothingBut(it: Ready): boolean {
    if (likeness(this.#words, it) >= WHOLE) return true;
    return this.#piece !== undefined && ` ${it.stems.join(' ')} `.includes(this.#piece);
  }

  /** Whether a wording stands under an identifier of the paste that names an error. */
  #names(wording: Wording): boolean {
    return this.#naming.some((key) => this.#found.get(key)?.includes(wording) === true);
  }

  get #stems(): ReadonlySet<string> {
    this.#stemSet ??= new Set(this.#everything.flatMap(({ stems }) => stems));
    return this.#stemSet;
  }
  #stemSet: ReadonlySet<string> | undefined;

  /**
   * What speaks for a page.
   * @param wordings Its wordings, as far as they were found.
   */
  candidate(url: string, wordings: readonly Wording[]): Candidate {
    const evidence = { ...NONE, ...this.#topic.on(url) };
    let best: { wording: Wording; says: number } | undefined;
    const speaks = (wording: Wording, says: number) => {
      if (says > (best?.says ?? 0)) best = { wording, says };
    };
    for (const wording of wordings) {
      const [, , , kind] = wording;
      if (kind === 'mention') {
        speaks(wording, 0.2);
        continue;
      }
      const it = ready(wording);
      if ((isVerbatim(kind) || kind === 'label') && this.#isNothingBut(it)) evidence.shown = 1;
      if (!isVerbatim(kind)) {
        const alike = Math.max(...this.#speaking.map((words) => likeness(words, it)));
        evidence.told = Math.max(evidence.told, alike);
        speaks(wording, alike * 0.6);
        continue;
      }
      const share = this.#quotedShare(it);
      const tells = tellsOf(it);
      if (kind === 'code' && this.#names(wording)) speaks(wording, NAMED_CODE);
      if (share >= WHOLE) {
        const whole = tells * share;
        if (isOwn(kind)) evidence.own = Math.max(evidence.own, whole);
        else evidence.quote = Math.max(evidence.quote, whole);
        speaks(wording, 1 + whole);
      } else {
        evidence.part = Math.max(evidence.part, share * tells);
        speaks(wording, share * 0.9);
      }
    }
    this.#identify(evidence, url);
    const words = this.#topic.wordsOn(url);
    return { url, evidence, words, ...(best === undefined ? {} : { wording: best.wording }) };
  }

  #identify(evidence: Evidence, url: string) {
    const wordingsOf = (key: string) => this.#found.get(key) ?? [];
    const onPage = (key: string) => wordingsOf(key).filter(([, , place]) => pageOf(place) === url);
    for (const key of this.#naming) {
      const here = onPage(key);
      const isItsName = ([text, , , kind]: Wording) =>
        NAMES_THE_PAGE.has(kind) && !isOfAnotherFamily(key, text);
      if (here.length === 0) evidence.missing += 1 / this.#naming.length;
      else if (here.some(isItsName)) evidence.identified = 1;
      else evidence.mentioned = 1;
    }
    const rarityOf = (wordings: readonly Wording[]) =>
      rarity(new Set(wordings.map(([, , place]) => pageOf(place))).size, this.#reading.pages);
    // The table of all codes has each of them.
    const isOwned = ([, , place, kind]: Wording) =>
      NAMES_THE_PAGE.has(kind) && kindOf(pageOf(place)) !== 'page';
    for (const code of this.#context) {
      const key = keyOf(code);
      const here = onPage(key);
      const isOwn = here.some(isOwned);
      const status = isOwn ? rarityOf(wordingsOf(key).filter(isOwned)) : IN_PASSING;
      if (isOwn && code.isSecond === true) evidence.mentioned = 1;
      if (here.length > 0) evidence.status = Math.max(evidence.status, status);
      if (code.namesAmongWords !== true) continue;
      if (isOwn) evidence.listed = Math.max(evidence.listed, rarityOf(wordingsOf(key)));
      else if (here.length === 0 && wordingsOf(key).length > 0) evidence.lacking = 1;
    }
    const isCalled = ([, , , kind]: Wording) => kind !== 'mention';
    for (const name of this.#reading.names) {
      const here = onPage(name);
      if (here.length === 0) continue;
      evidence.named = Math.max(evidence.named, rarityOf(wordingsOf(name)));
      if (!here.some(isCalled)) continue;
      evidence.called = Math.max(evidence.called, rarityOf(wordingsOf(name).filter(isCalled)));
    }
  }
}
