import { slips } from './spelling.ts';
import { stemOf } from './words.ts';

/**
 * Words that people put around any error. They never tell one page from another, so they neither
 * count for a match nor against it. `not` is missing on purpose: it changes what a message says.
 */
const WORDS = `
a about above after again all already also always am an and another any anybody anyone anything are
as at b be because been before being below both but by c can could d did do does doing done e
each either else etc even ever every everybody everyone f for from further g get gets getting give
gives go goes going gone got h had has have having he her here hers him his how however i if in into
is it its itself j just k l let lets like m made make makes many may maybe me might mine more most
much must my myself n need needs neither next no none nor nothing now o of off often oh ok
okay on once one only onto or other others our ours out over own p per q r rather really s same say
says see seen seems shall she should show showed shown shows since so some somebody someone something
somehow somewhere still such t than that the their theirs them then there these they thing things
this those though through to today together tomorrow tonight too toward u under until up upon us v
very via w was way we well went were what whatever when whenever where whether which while who whom
whose why will with within without would x y yes yesterday yet you your yours yourself z
became become becomes began beginning begun continue continued continues remain remains stay stayed stays
take takes taken took turn turned turns make look looked looks put puts
info warn fatal debug trace log level thread stack utc gmt am pm mon tue wed thu fri sat sun
monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep oct nov dec
january february march april june july august september october november december
http https www com net org html htm aspx php
appear appeared appears keep keeps dialog dialogue please pls plz thank thanks hello hi hey regards dear sorry thx error errors message messages info information issue issues problem problems
`;

const words = new Set(WORDS.trim().split(/\s+/));
const stems = new Set([...words].map(stemOf));
const long = [...words, 'cannot'].filter(({ length }) => length > 4);

/** Japanese endings and particles, in the script that is for grammar. */
const GRAMMAR = /^\p{Script=Hiragana}+$/u;

/** Whether a word says nothing about which error it is. */
export function isStopWord(word: string): boolean {
  return words.has(word) || GRAMMAR.test(word);
}

/** The same for a word of which only the stem is known. */
export function isStopStem(stem: string): boolean {
  return stems.has(stem) || GRAMMAR.test(stem);
}

/**
 * Whether a word that the site does not know is most likely an everyday one with a slip in it, or
 * one of the many that only say how: `apparently`.
 */
export function looksEveryday(word: string): boolean {
  return word.endsWith('ly') || long.some((candidate) => slips(word, candidate) !== undefined);
}
