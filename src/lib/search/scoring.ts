import type { Candidate, Evidence } from './evidence.ts';
import { weightOf, distinct, type Reading } from './reading.ts';
import fitted from './weights.json' with { type: 'json' };

export const KINDS = ['symptom', 'fix', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** Sets symptoms before fixes where all else is equal. */
const PREFERENCE = 0.05;

/** What a page is, by its address. */
export function kindOf(url: string): Kind {
  if (/^\/symptoms\/./.test(url)) return 'symptom';
  return url.startsWith('/fix/') ? 'fix' : 'page';
}

/** What the score is made of, by name. */
export type Features = Record<string, number>;

/** The features of a candidate: its evidence, what it is, and how much the paste tells at all. */
export function featuresOf({ evidence, url }: Candidate, reading: Reading): Features {
  const words = distinct(reading.statements.flat());
  const all = weightOf(words);
  const unknown = all === 0 ? 0 : weightOf(words.filter(({ known }) => !known)) / all;
  const telling = words.filter(({ weight }) => weight > 0);
  const rare = telling.length === 0 ? 0 : all / telling.length;
  const kind = kindOf(url);
  const { own, quote, told, subject, text, passage, alike } = evidence;
  return {
    ...evidence,
    told2: told ** 2,
    alike2: alike ** 2,
    subject2: subject ** 3,
    text2: text ** 3,
    passage2: passage ** 3,
    whole: Math.max(own, quote) > 0 ? 1 : 0,
    unknown,
    long: Math.min(1, Math.log(1 + all) / 4),
    isPage: kind === 'page' ? 1 : 0,
    rareText: text ** 3 * rare ** 2,
    rareSubject: subject ** 3 * rare ** 2,
    saidOnly: telling.length === 0 ? told ** 2 : 0,
    phrase2: evidence.phrase ** 3,
    codeOnly: telling.length < 2 ? Math.max(evidence.identified, evidence.mentioned) : 0,
    statusOnly: telling.length < 2 ? evidence.status : 0,
    bias: 1,
  };
}

/**
 * The one rule that no weight outvotes: a code that names an error by itself and is not on a page
 * rules the page out, unless the paste quotes a whole message of it.
 */
export function isRuledOut({ own, quote, missing, identified, mentioned }: Evidence): boolean {
  return missing > 0 && identified === 0 && mentioned === 0 && own === 0 && quote === 0;
}

/** How sure it is that a page answers the paste; 0 is as sure as that nothing does. */
export function scoreOf(candidate: Candidate, reading: Reading): number {
  if (isRuledOut(candidate.evidence)) return -Infinity;
  const features = featuresOf(candidate, reading);
  return Object.entries(fitted.weights).reduce(
    (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
    kindOf(candidate.url) === 'symptom' ? PREFERENCE : 0,
  );
}
