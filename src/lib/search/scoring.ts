import type { Candidate, Evidence } from './evidence.ts';
import { telling, weightOf, type Reading } from './reading.ts';
import { weights } from './weights.ts';

export const KINDS = ['symptom', 'fix', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** Sets symptoms before fixes where all else is equal. */
const PREFERENCE = 0.05;

/**
 * A wrong page costs more than none: so much surer it has to be than that nothing answers. Who pastes
 * much also has more to be misled by.
 */
const MARGIN = 0.75;
const MARGIN_OF_FEW = 0.5;

/** A quotation that tells less than this is words of other messages too. */
const QUOTES = 0.45;

/** What a message counts that a page quotes and does not have for its own. */
const AT_SECOND_HAND = 0.6;

/** A paste whose words tell less than this is a few words, of which what was learnt says more. */
const FEW = Math.log(3.3);

/** What a page is, by its address. */
export function kindOf(url: string): Kind {
  if (/^\/symptoms\/./.test(url)) return 'symptom';
  return url.startsWith('/fix/') ? 'fix' : 'page';
}

/** What the score is made of, by name. */
export type Features = Record<string, number>;

/** The features of a candidate: its evidence, what it is, and how much the paste tells at all. */
export function featuresOf({ evidence, url }: Candidate, reading: Reading): Features {
  const words = telling(reading.statements.flat());
  const all = weightOf(words);
  const length = Math.log(1 + all);
  const { own, quote, told, shown, topic, subject, story, learnt, said } = evidence;
  const { identified, mentioned, status, listed, lacking, named, called, otherLine, alone } =
    evidence;
  return {
    own: Math.max(own, AT_SECOND_HAND * quote),
    told: told ** 2,
    shown,
    topic: topic ** 2,
    much: Math.log(1 + topic * all),
    story: story * length,
    learnt,
    learntOfFew: length < FEW ? learnt : 0,
    length,
    // A page that has the paste's own code need not say its words.
    said: identified === 1 ? 0 : said,
    saidAll: identified === 1 ? 0 : said ** 3,
    alone: words.length > 1 ? alone * length : 0,
    identified,
    mentioned,
    subject,
    otherLine,
    named,
    called,
    isPage: kindOf(url) === 'page' ? 1 : 0,
    codeOnly: words.length < 2 ? Math.max(identified, mentioned) : 0,
    nameOnly: words.length < 2 ? called : 0,
    statusOnly: words.length < 2 ? status : 0,
    listed: words.length < 2 ? 0 : listed,
    lacking: words.length < 2 ? 0 : lacking,
    bias: 1,
  };
}

/**
 * The one rule that no weight outvotes: a code that names an error by itself and is not on a page
 * rules the page out, unless the paste quotes a whole message of it.
 */
export function isRuledOut({ own, quote, missing, identified, mentioned }: Evidence): boolean {
  const quotes = Math.max(own, quote) > QUOTES;
  return missing > 0 && identified === 0 && mentioned === 0 && !quotes;
}

/** How sure it is that a page answers the paste; 0 is as sure as that nothing does. */
export function scoreOf(candidate: Candidate, reading: Reading): number {
  if (isRuledOut(candidate.evidence)) return -Infinity;
  const features = featuresOf(candidate, reading);
  const isFew = (features.length ?? 0) < FEW;
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
    (kindOf(candidate.url) === 'symptom' ? PREFERENCE : 0) - (isFew ? MARGIN_OF_FEW : MARGIN),
  );
}
