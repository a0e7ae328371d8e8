// Fits the weights of the search's evidence on the training lists and on the catalogue's own aliases and
// messages. Build first. Writes src/lib/search/weights.json, with the figures of the fit. The lists
// held out are only reported. With `--ablate`, nothing is written: it fits once more without each feature
// and prints what that changes.
import { writeFileSync } from 'node:fs';
import { offlineSearch } from '../tests/search/offline-search.ts';
import { fromTheCatalogue, listed } from './fit-search/examples.ts';
import { figures, fit, type Example } from './fit-search/logit.ts';

/** Lists that were held out once and are trained on since newer ones are keep their names. */
const TRAINING = [
  ...['queries', 'tuned', 'held-out', 'real-pastes', 'pastes', 'short', 'pastes-3', 'short-3'],
  ...['held-out-pastes', 'held-out-short', 'held-out-pastes-2', 'held-out-short-2'],
  ...['pastes-4', 'short-4'],
];
/** Those by other hands count less, or the lists by which the search is judged lose too much. */
const TRAINING_BY_OTHERS = [
  ...['pastes-5', 'short-5', 'pastes-6', 'short-6', 'pastes-7', 'short-7', 'languages'],
];
const HELD_OUT = [
  ...['held-out-pastes-3', 'held-out-short-3', 'held-out-pastes-4', 'held-out-short-4'],
  ...['held-out-pastes-5', 'held-out-short-5', 'held-out-pastes-6', 'held-out-short-6'],
  ...['held-out-pastes-7', 'held-out-short-7', 'held-out-languages'],
];

/** What `--ablate` counts together. */
const COLUMNS: Record<string, readonly string[]> = {
  'the first four': TRAINING.slice(0, 4),
  'others trained on': [...TRAINING.slice(4), ...TRAINING_BY_OTHERS],
  'pastes held out': HELD_OUT.filter((list) => list.includes('pastes')),
  'short held out': HELD_OUT.filter((list) => list.includes('short')),
  'languages held out': ['held-out-languages'],
};

const sources = await offlineSearch();
const training = new Map<string, Example[]>();
for (const list of TRAINING) training.set(list, await listed(list, sources));
for (const list of TRAINING_BY_OTHERS) training.set(list, await listed(list, sources, 0.2));
const examples = [...[...training.values()].flat(), ...(await fromTheCatalogue(sources))];
const names = [...new Set(examples.flatMap(({ candidates }) => candidates.flatMap(Object.keys)))];

async function ablate(): Promise<void> {
  const heldOut = new Map<string, Example[]>();
  for (const list of HELD_OUT) heldOut.set(list, await listed(list, sources));
  const columns = Object.values(COLUMNS).map((lists) =>
    lists.flatMap((list) => training.get(list) ?? heldOut.get(list) ?? []),
  );
  console.log(`| Without | Loss | ${Object.keys(COLUMNS).join(' | ')} |`);
  console.log(`| --- | --: | ${columns.map(() => '--:').join(' | ')} |`);
  console.log(`| | | ${columns.map(({ length }) => `of ${length}`).join(' | ')} |`);
  for (const without of ['', ...names]) {
    const { loss, weights } = fit(
      examples,
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
  const { loss, weights } = fit(examples, names);
  const fitted = {
    fitted: new Date().toISOString().slice(0, 10),
    lists: [
      ...TRAINING,
      ...TRAINING_BY_OTHERS,
      'aliases of the catalogue, each without itself',
      'messages and codes of the catalogue, with noise around',
    ],
    searches: examples.length,
    right: figures(examples, weights).right,
    logLoss: Number(loss.toFixed(3)),
    weights,
  };
  writeFileSync('src/lib/search/weights.json', `${JSON.stringify(fitted, undefined, 2)}\n`);
  console.log(fitted);
}
