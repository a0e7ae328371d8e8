// Fits the weights of the search's evidence on the training lists and on the catalogue's own aliases and
// messages. Build first. Writes src/lib/search/weights.ts, with the figures of the fit. The lists
// held out are only reported. With `--ablate`, nothing is written: it fits once more without each feature
// and prints what that changes.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { offlineSearch } from '../tests/search/offline-search.ts';
import { alsoUnlearnt, fromTheCatalogue, listed } from './fit-search/examples.ts';
import { figures, fit, type Example } from './fit-search/logit.ts';

/**
 * The lists trained on, and what a search of each counts: those by which the search is judged count
 * most, those by other hands, which are many, least. Lists that were held out once and are trained on
 * since newer ones are keep their names.
 */
const JUDGING = { weight: 4, lists: ['queries', 'tuned', 'held-out', 'real-pastes'] };
const TRAINING = {
  weight: 1,
  lists: [
    ...['pastes', 'short', 'pastes-3', 'short-3', 'pastes-4', 'short-4'],
    ...['held-out-pastes', 'held-out-short', 'held-out-pastes-2', 'held-out-short-2'],
  ],
};
const BY_OTHERS = {
  weight: 0.3,
  lists: [
    ...['pastes-5', 'short-5', 'pastes-6', 'short-6', 'pastes-7', 'short-7', 'languages'],
    ...[3, 4, 5, 6, 7].flatMap((number) => [
      `held-out-pastes-${number}`,
      `held-out-short-${number}`,
    ]),
    ...['pastes-8', 'short-8', 'pastes-9', 'pastes-10', 'short-10', 'pastes-11', 'short-11'],
    ...['pastes-12', 'short-13', 'short-14', 'short-15'],
    ...['held-out-short-15', 'short-16'],
  ],
};
const TRAINED_ON = [JUDGING, TRAINING, BY_OTHERS];
const HELD_OUT = [
  'held-out-pastes-11',
  'held-out-short-11',
  'held-out-pastes-13',
  'held-out-languages',
  'pastes-14',
  'held-out-short-16',
];

const WEIGHTS = 'src/lib/search/weights.ts';

/** What `--ablate` counts together. */
const COLUMNS: Record<string, readonly string[]> = {
  'the first four': JUDGING.lists,
  'others trained on': TRAINING.lists,
  'pastes by others': BY_OTHERS.lists.filter((list) => list.includes('pastes')),
  'short by others': BY_OTHERS.lists.filter((list) => list.includes('short')),
  'held out': HELD_OUT,
};

const sources = await offlineSearch();
const training = new Map<string, Example[]>();
for (const { weight, lists } of TRAINED_ON) {
  for (const list of lists) training.set(list, await listed(list, sources, weight));
}
const examples = [...[...training.values()].flat(), ...(await fromTheCatalogue(sources))];
const taught = alsoUnlearnt(examples);
const names = [...new Set(examples.flatMap(({ candidates }) => candidates.flatMap(Object.keys)))];

async function ablate(): Promise<void> {
  const heldOut = new Map<string, Example[]>();
  for (const list of HELD_OUT) heldOut.set(list, await listed(list, sources, 1));
  const columns = Object.values(COLUMNS).map((lists) =>
    lists.flatMap((list) => training.get(list) ?? heldOut.get(list) ?? []),
  );
  console.log(`| Without | Loss | ${Object.keys(COLUMNS).join(' | ')} |`);
  console.log(`| --- | --: | ${columns.map(() => '--:').join(' | ')} |`);
  console.log(`| | | ${columns.map(({ length }) => `of ${length}`).join(' | ')} |`);
  for (const without of ['', ...names]) {
    const { loss, weights } = fit(
      taught,
      names.filter((name) => name !== without),
    );
    const cells = columns.map((column) => {
      const { right, wrong } = figures(column, weights);
      return `${right} / ${wrong}`;
    });
    console.log(`| ${[without, loss.toFixed(3), ...cells].join(' | ')} |`);
  }
}

if (process.argv.includes('--ablate')) {
  await ablate();
} else {
  const { loss, weights } = fit(taught, names);
  const record = {
    date: new Date().toISOString().slice(0, 10),
    lists: [
      ...training.keys(),
      'aliases of the catalogue, each without its wording',
      'messages and codes of the catalogue, with noise around',
    ],
    searches: examples.length,
    right: figures(examples, weights).right,
    logLoss: Number(loss.toFixed(3)),
  };
  const text = `
    // Written by scripts/fit-search.ts.

    /** The data and figures of the fit, which no reader of the site loads. */
    export const fitted = ${JSON.stringify(record)};

    /** What each feature of a page counts in its score. */
    export const weights = ${JSON.stringify(weights)};`;
  const options = { ...(await resolveConfig(WEIGHTS)), filepath: WEIGHTS };
  writeFileSync(WEIGHTS, await format(text, options));
  console.log(record, weights);
}
