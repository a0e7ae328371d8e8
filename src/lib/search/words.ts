import { stem } from 'porter2';
import { synonyms } from '../../synonyms.ts';
import { memoize } from '../memoize.ts';

/** The word that each synonym stands for. */
const meant = new Map(
  Object.entries(synonyms).flatMap(([word, others]) =>
    others.split(' ').map((other) => [other, word] as const),
  ),
);

/**
 * What an apostrophe stands for. Many people leave it out or put it elsewhere, so `isnt` and `is'nt`
 * are read like `isn't`; so are the slips that these words are prone to, because a lost `not` turns
 * a message round.
 */
const NEGATION =
  /\b(is|are|was|were|do|does|dose?|did|has|have|had|coul?d|shoul?d|woul?d|ca|wo)'?n'?t\b|\b(c[ao]n{1,3})[ou]t\b/g;

/** The full verb behind a contraction or a slip that changes it. */
const FULL_VERB: Record<string, string> = {
  ca: 'can',
  wo: 'will',
  dose: 'does',
  dos: 'does',
  coud: 'could',
  shoud: 'should',
  woud: 'would',
};

/** A letter of a script that puts no spaces between words: each two neighbours count as a word. */
const LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]`;
const UNSPACED = new RegExp(`${LETTER}+`, 'gu');
const PAIR = new RegExp(`^${LETTER}{1,2}$`, 'u');

/** Whether a word is two characters of such a script, which tell less than a word. */
export const isPair = (word: string) => PAIR.test(word);

function pairs(run: string): string {
  const letters = Array.from(run);
  const all = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  return ` ${all.length > 0 ? all.join(' ') : run} `;
}

/**
 * The words of a text that {@link import('./text.ts').cleanText} has cleaned: lower case, accents
 * and symbols gone, contractions written out, synonyms made one. `Page can't be displayed.` and
 * `PAGE CANNOT BE DISPLAYED` have the same words.
 */
export function wordsOf(text: string): string[] {
  const full = text
    .toLowerCase()
    .replaceAll(NEGATION, (_, verb: string | undefined, cannot: string | undefined) => {
      const start = cannot === undefined ? (verb ?? '') : 'can';
      return `${FULL_VERB[start] ?? start} not`;
    })
    .replaceAll(/(\p{L})'s?(?!\p{L})/gu, '$1')
    .replaceAll(UNSPACED, pairs)
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  return (full.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => meant.get(word) ?? word);
}

/** British endings, which the stemmer does not know: `organisation`, `recognised`. */
const BRITISH = /(\p{L}{2})is(?=(?:e[drs]?|ers|ing|ations?)$)/u;

/**
 * The part of a word that its inflections share: `freezes` and `freezing` have one stem. British
 * spelling has that of American, and an organiser is no organisation.
 */
export const stemOf = memoize((word: string) => {
  const american = word.replace(BRITISH, '$1iz').replace('licenc', 'licens');
  return /izers?$/.test(american) ? american.replace(/s$/, '') : stem(american);
});

/** Whether other engines stem a word as {@link stemOf} does. */
export const isStemmedAlike = (word: string) => stem(word) === stemOf(word);
