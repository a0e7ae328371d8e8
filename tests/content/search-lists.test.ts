import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sources } from '../../src/lib/search/rank.ts';
import { search } from '../../src/lib/search/search.ts';
import { buildIndex } from '../search/built-index.ts';
import { pagesByLabel } from '../search/labels-of-fixes.ts';
import { messages } from '../search/messages.ts';
import { offlineSearch } from '../search/offline-search.ts';
import { answerOf, readQueries } from '../search/read-queries.ts';

let sources: Sources;
const { window, document, location, fetch } = globalThis;

beforeAll(async () => {
  buildIndex();
  sources = await offlineSearch();
}, 240_000);
// The files that come after this one in its worker are in no browser, not even in a pretended one.
afterAll(() => Object.assign(globalThis, { window, document, location, fetch }));

/** How many searches of a list come to what they should, and how many lead to a wrong page. */
async function count(list: string) {
  const answers: string[] = [];
  for (const query of readQueries(`tests/search/${list}.tsv`)) {
    const { results } = await search(query.text, sources);
    answers.push(answerOf(query, results[0]?.url, (page) => messages.get(page) ?? []));
  }
  return {
    right: answers.filter((answer) => answer === 'right').length,
    wrong: answers.filter((answer) => answer === 'wrong').length,
  };
}

/** What each list came to when it was last looked at; another guide may have none of them. */
const FIGURES = [
  { list: 'queries', right: 50, wrong: 0 },
  { list: 'tuned', right: 370, wrong: 7 },
  { list: 'held-out', right: 124, wrong: 1 },
  { list: 'real-pastes', right: 57, wrong: 1 },
  { list: 'pastes', right: 57, wrong: 2 },
  { list: 'short', right: 58, wrong: 1 },
  { list: 'held-out-pastes', right: 101, wrong: 2 },
  { list: 'held-out-short', right: 91, wrong: 2 },
  { list: 'held-out-pastes-2', right: 57, wrong: 4 },
  { list: 'held-out-short-2', right: 59, wrong: 0 },
  { list: 'short-3', right: 64, wrong: 2 },
  { list: 'held-out-short-3', right: 64, wrong: 0 },
  { list: 'pastes-3', right: 43, wrong: 0 },
  { list: 'held-out-pastes-3', right: 39, wrong: 2 },
  { list: 'short-4', right: 98, wrong: 0 },
  { list: 'held-out-short-4', right: 94, wrong: 2 },
  { list: 'pastes-4', right: 62, wrong: 2 },
  { list: 'held-out-pastes-4', right: 58, wrong: 2 },
  { list: 'short-5', right: 40, wrong: 0 },
  { list: 'held-out-short-5', right: 37, wrong: 1 },
  { list: 'pastes-5', right: 29, wrong: 1 },
  { list: 'held-out-pastes-5', right: 25, wrong: 2 },
  { list: 'short-6', right: 30, wrong: 0 },
  { list: 'held-out-short-6', right: 29, wrong: 1 },
  { list: 'pastes-6', right: 28, wrong: 0 },
  { list: 'held-out-pastes-6', right: 26, wrong: 2 },
  { list: 'short-7', right: 38, wrong: 1 },
  { list: 'held-out-short-7', right: 36, wrong: 3 },
  { list: 'pastes-7', right: 46, wrong: 2 },
  { list: 'held-out-pastes-7', right: 45, wrong: 2 },
  { list: 'short-8', right: 184, wrong: 3 },
  { list: 'pastes-8', right: 339, wrong: 9 },
  { list: 'pastes-9', right: 333, wrong: 8 },
  { list: 'short-10', right: 98, wrong: 1 },
  { list: 'pastes-10', right: 93, wrong: 6 },
  { list: 'short-11', right: 107, wrong: 1 },
  { list: 'pastes-11', right: 144, wrong: 4 },
  { list: 'held-out-short-11', right: 99, wrong: 9 },
  { list: 'held-out-pastes-11', right: 124, wrong: 8 },
  { list: 'pastes-12', right: 236, wrong: 24 },
  { list: 'short-13', right: 90, wrong: 5 },
  { list: 'short-14', right: 635, wrong: 26 },
  { list: 'pastes-14', right: 87, wrong: 1 },
  { list: 'short-15', right: 361, wrong: 11 },
  { list: 'held-out-short-15', right: 437, wrong: 8 },
  { list: 'short-16', right: 282, wrong: 12 },
  { list: 'held-out-short-16', right: 288, wrong: 8 },
  { list: 'held-out-pastes-13', right: 48, wrong: 5 },
  { list: 'languages', right: 41, wrong: 1 },
  { list: 'held-out-languages', right: 42, wrong: 1 },
].filter(({ list }) => existsSync(`tests/search/${list}.tsv`));

describe('the search keeps what it finds: these figures may only get better', () => {
  test.each(FIGURES)(
    '$list: at least $right right, at most $wrong wrong',
    async ({ list, right, wrong }) => {
      const found = await count(list);
      expect(found.right).toBeGreaterThanOrEqual(right);
      expect(found.wrong).toBeLessThanOrEqual(wrong);
    },
    60_000,
  );
});

test('most labels that fix pages name lead to a page that names them', async () => {
  const found: boolean[] = [];
  for (const [label, pages] of pagesByLabel()) {
    // What more pages name, such as a product, is found by other words.
    if (pages.length > 3) continue;
    const { results } = await search(label, sources);
    found.push(pages.includes(results[0]?.url.replace(/#.*/, '') ?? ''));
  }
  const lost = found.filter((isFound) => !isFound).length;
  expect(lost).toBeLessThanOrEqual(found.length / 4);
}, 60_000);

test('a list without figures, such as one saved on the search page, is right in every line', async () => {
  const known = new Set(FIGURES.map(({ list }) => list));
  const others = globSync('tests/search/*.tsv')
    .map((file) => basename(file, '.tsv'))
    .filter((list) => !known.has(list));
  for (const list of others) {
    const found = await count(list);
    expect(found, list).toEqual({
      right: readQueries(`tests/search/${list}.tsv`).length,
      wrong: 0,
    });
  }
}, 60_000);
