// Fits the weights of the search's evidence on the training lists and on the catalogue's own aliases,
// each looked for without itself. Build first. Writes src/lib/search/weights.json, with the figures of
// the fit. `held-out.tsv` was held out once and is trained on now; `held-out-pastes.tsv` and
// `held-out-short.tsv` are never read here.
import { writeFileSync } from 'node:fs';
import { codeClaims } from '../src/lib/codes/codes.ts';
import { featuresOf, isRuledOut } from '../src/lib/search/scoring.ts';
import { rank, type Sources } from '../src/lib/search/search.ts';
import { readContent } from '../tests/read-content.ts';
import { messages } from '../tests/search/messages.ts';
import { offlineSearch } from '../tests/search/offline-search.ts';
import { answerOf, readQueries, type Query } from '../tests/search/read-queries.ts';

const LISTS = ['queries', 'tuned', 'held-out', 'real-pastes'];
const STEPS = 800;
/** Pages that score low teach little; the best ones and the right ones do. */
const MAX_CANDIDATES = 12;
const RATE = 0.08;
/** Keeps weights small that little speaks for. */
const RIDGE = 0.0005;

/** A search with the features of each page that was found, and which of them are right. */
interface Example {
  candidates: number[][];
  right: boolean[];
  nothingIsRight: boolean;
  weight: number;
}

const sources = await offlineSearch();
const content = await readContent();
const { symptoms } = content;

/** The sources without one wording, as if nobody had thought of it. */
const without = (text: string): Sources => ({
  ...sources,
  wordings: async (keys) =>
    new Map(
      [...(await sources.wordings(keys))].map(([key, list]) => [
        key,
        list.filter(([wording]) => wording !== text),
      ]),
    ),
});

let names: string[] = [];

async function exampleOf(query: Query, from: Sources, weight: number): Promise<Example> {
  const { reading, ranked } = await rank(query.text, from);
  const isRightPage = ({ url }: { url: string }) =>
    answerOf(query, url, (page) => messages.get(page) ?? []) === 'right';
  const candidates = ranked
    .filter(({ evidence }) => !isRuledOut(evidence))
    .filter((candidate, at) => at < MAX_CANDIDATES || isRightPage(candidate));
  const features = candidates.map((candidate) => featuresOf(candidate, reading));
  names = Object.keys(features[0] ?? {}).length > 0 ? Object.keys(features[0] ?? {}) : names;
  return {
    candidates: features.map((values) => Object.values(values)),
    right: candidates.map(isRightPage),
    nothingIsRight: query.mayBeNothing,
    weight,
  };
}

const examples: Example[] = [];
for (const list of LISTS) {
  const weight = list.includes('pastes') ? 2 : 1;
  for (const query of readQueries(`tests/search/${list}.tsv`)) {
    examples.push(await exampleOf(query, sources, weight));
  }
}
const aliases = [
  ...symptoms.map(({ id, data }) => ({ url: `/symptoms/${id}/`, texts: data.aliases })),
  ...content.pages
    .filter(({ id }) => id.startsWith('fix/'))
    .map(({ id, data }) => ({ url: `/${id}/`, texts: data.aliases ?? [] })),
];
for (const { url, texts } of aliases) {
  for (const text of texts) {
    const query = { text, pages: [url], errors: [], mayBeNothing: false };
    examples.push(await exampleOf(query, without(text), 0.25));
  }
}
// Messages, lines and codes as people paste them: with a story, a log or another language around.
const AROUND = [
  (text: string) => text,
  (text: string) =>
    `2024-05-02 08:14:55 INFO [worker] heartbeat ok\nSIP/2.0 403 Forbidden\n${text}\nVia: 10.1.1.7`,
  (text: string) =>
    `User cannot get in since Monday, laptop and phone, sees: ${text}. Rebooted twice.`,
  (text: string) => `Seit heute kommt beim Starten die Meldung ${text} und nichts geht mehr`,
  (text: string) => `${text}\nHide Details\nOK  Cancel`,
];
const inTurn = [
  ...symptoms.flatMap(({ id, data }) =>
    [
      ...data.errors,
      ...data.variants,
      ...data.logs,
      ...Object.values(data.localized).flatMap((texts) => texts.map(({ text }) => text)),
    ].map((text) => ({ text, pages: [`/symptoms/${id}/`] })),
  ),
  ...Map.groupBy(codeClaims(content), ({ code }) => code)
    .entries()
    .map(([text, claims]) => ({ text, pages: claims.map(({ to }) => to.split('#')[0] ?? to) })),
];
for (const [at, { text, pages }] of inTurn.entries()) {
  const around = AROUND[at % AROUND.length];
  const query = { text: around?.(text) ?? text, pages, errors: [], mayBeNothing: false };
  examples.push(await exampleOf(query, sources, 0.25));
}
// What no page found can answer teaches nothing.
const useful = examples.filter(
  ({ right, nothingIsRight }) => nothingIsRight || right.includes(true),
);

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** How likely each page is, and nothing, given the weights. */
function likelihoods({ candidates }: Example, weights: readonly number[]) {
  const scores = [...candidates.map((features) => dot(features, weights)), 0];
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

// Adam, on the log-likelihood of the right pages less a ridge.
const weights = names.map(() => 0);
const first = names.map(() => 0);
const second = names.map(() => 0);
let loss = 0;
for (let step = 1; step <= STEPS; step += 1) {
  const gradient = weights.map((weight) => RIDGE * weight);
  loss = 0;
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  for (const example of useful) {
    const likely = likelihoods(example, weights);
    const isRight = [...example.right, example.nothingIsRight];
    const right = likely.reduce((sum, share, at) => sum + (isRight[at] === true ? share : 0), 0);
    loss -= (example.weight * Math.log(Math.max(right, 1e-12))) / total;
    for (const [at, features] of example.candidates.entries()) {
      const share = likely[at] ?? 0;
      const wanted = example.right[at] === true ? share / Math.max(right, 1e-12) : 0;
      const pull = (example.weight * (share - wanted)) / total;
      for (let name = 0; name < features.length; name += 1) {
        gradient[name] = (gradient[name] ?? 0) + pull * (features[name] ?? 0);
      }
    }
  }
  for (const [name, slope] of gradient.entries()) {
    first[name] = 0.9 * (first[name] ?? 0) + 0.1 * slope;
    second[name] = 0.999 * (second[name] ?? 0) + 0.001 * slope ** 2;
    const move = first[name] / (1 - 0.9 ** step);
    const scale = Math.sqrt(second[name] / (1 - 0.999 ** step)) + 1e-8;
    weights[name] = (weights[name] ?? 0) - (RATE * move) / scale;
  }
}

const isRight = (example: Example) => {
  const likely = likelihoods(example, weights);
  const best = likely.indexOf(Math.max(...likely));
  return best < example.right.length ? example.right[best] === true : example.nothingIsRight;
};
const fitted = {
  fitted: new Date().toISOString().slice(0, 10),
  lists: [
    ...LISTS,
    'aliases of the catalogue, each without itself',
    'messages and codes of the catalogue, with noise around',
  ],
  searches: useful.length,
  right: useful.filter(isRight).length,
  logLoss: Number(loss.toFixed(3)),
  weights: Object.fromEntries(
    names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))]),
  ),
};
writeFileSync('src/lib/search/weights.json', `${JSON.stringify(fitted, undefined, 2)}\n`);
console.log(fitted);
