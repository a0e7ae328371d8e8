import { codeClaims } from '../../src/lib/codes/codes.ts';
import { featuresOf, isRuledOut } from '../../src/lib/search/scoring.ts';
import { rank, type Sources } from '../../src/lib/search/rank.ts';
import { readContent } from '../../tests/read-content.ts';
import { pagesByLabel } from '../../tests/search/labels-of-fixes.ts';
import { messages } from '../../tests/search/messages.ts';
import { answerOf, readQueries, type Query } from '../../tests/search/read-queries.ts';
import type { Example } from './logit.ts';

/** Pages that score low teach little; the best ones and the right ones do. */
const MAX_CANDIDATES = 30;
/** What a search counts that is made from the catalogue. */
const OF_A_MESSAGE = 0.25;
const OF_AN_ALIAS = 0.05;
/** So much of each search counts as if the guide had no searches to learn from, as another may have. */
const UNLEARNT = 0.2;

async function exampleOf(query: Query, sources: Sources, weight: number): Promise<Example> {
  const { reading, ranked } = await rank(query.text, sources);
  const isRightPage = ({ url }: { url: string }) =>
    answerOf(query, url, (page) => messages.get(page) ?? []) === 'right';
  const candidates = ranked
    .filter(({ evidence }) => !isRuledOut(evidence))
    .filter((candidate, at) => at < MAX_CANDIDATES || isRightPage(candidate));
  return {
    candidates: candidates.map((candidate) => featuresOf(candidate, reading)),
    right: candidates.map(isRightPage),
    nothingIsRight: query.mayBeNothing,
    weight,
  };
}

/** Each search as it is found with what was learnt, and without. */
export const alsoUnlearnt = (examples: readonly Example[]): Example[] =>
  examples.flatMap((example) => [
    { ...example, weight: example.weight * (1 - UNLEARNT) },
    {
      ...example,
      candidates: example.candidates.map((features) => ({
        ...features,
        learnt: 0,
        learntOfFew: 0,
      })),
      weight: example.weight * UNLEARNT,
    },
  ]);

/**
 * The searches of a list. Pastes count three times: there are fewer, and they matter more.
 * @param weight What a search counts.
 */
export async function listed(list: string, sources: Sources, weight: number): Promise<Example[]> {
  const examples: Example[] = [];
  for (const query of readQueries(`tests/search/${list}.tsv`)) {
    examples.push(await exampleOf(query, sources, list.includes('pastes') ? 3 * weight : weight));
  }
  return examples;
}

/** The sources without one wording, as if nobody had thought of it. */
const without = (text: string, sources: Sources): Sources => ({
  ...sources,
  find: async (keys) =>
    new Map(
      [...(await sources.find(keys))].map(([key, wordings]) => [
        key,
        wordings.filter(([wording]) => !text.includes(wording)),
      ]),
    ),
});

/** Messages, lines and codes as people paste them: with a story, a log or another language around. */
const AROUND = [
  (text: string) => text,
  (text: string) =>
    `2024-05-02 08:14:55 INFO [worker] heartbeat ok\nSIP/2.0 403 Forbidden\n${text}\nVia: 10.1.1.7`,
  (text: string) =>
    `User cannot get in since Monday, laptop and phone, sees: ${text}. Rebooted twice.`,
  (text: string) => `Seit heute kommt beim Starten die Meldung ${text} und nichts geht mehr`,
  (text: string) => `${text}\nHide Details\nOK  Cancel`,
];

/**
 * Searches made from the catalogue: each alias without its wording, though its words still count in
 * what the page says; messages and codes with noise around.
 */
export async function fromTheCatalogue(sources: Sources): Promise<Example[]> {
  const content = await readContent();
  const examples: Example[] = [];
  const add = async (text: string, pages: string[], from?: Sources) => {
    const query = { text, pages, errors: [], mayBeNothing: false };
    const weight = from === undefined ? OF_A_MESSAGE : OF_AN_ALIAS;
    examples.push(await exampleOf(query, from ?? sources, weight));
  };
  for (const { url, texts } of [
    ...content.symptoms.map(({ id, data }) => ({ url: `/symptoms/${id}/`, texts: data.aliases })),
    ...content.pages.map(({ id, data }) => ({ url: `/${id}/`, texts: data.aliases ?? [] })),
  ]) {
    for (const text of texts) await add(text, [url], without(text, sources));
  }
  const messagesOf = content.symptoms.flatMap(({ id, data }) =>
    [
      ...data.errors,
      ...data.variants,
      ...data.logs,
      ...Object.values(data.localized).flatMap((texts) => texts.map(({ text }) => text)),
    ].map((text) => ({ text, pages: [`/symptoms/${id}/`] })),
  );
  for (const [label, fixes] of pagesByLabel()) {
    const symptoms = content.symptoms.filter(({ data }) => JSON.stringify(data).includes(label));
    await add(label, [...fixes, ...symptoms.map(({ id }) => `/symptoms/${id}/`)]);
  }
  const codes = [...Map.groupBy(codeClaims(content), ({ code }) => code)].map(([text, claims]) => ({
    text,
    pages: claims.map(({ to }) => to.split('#')[0] ?? to),
  }));
  for (const [at, { text, pages }] of [...messagesOf, ...codes].entries()) {
    await add(AROUND[at % AROUND.length]?.(text) ?? text, pages);
  }
  return examples;
}
