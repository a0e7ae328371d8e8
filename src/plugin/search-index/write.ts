import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { searchFiles } from '../../lib/search/build-index.ts';
import { SEARCH_FOLDER, type SearchIndex } from '../../lib/search/index-files.ts';
import { kindOf } from '../../lib/search/scoring.ts';
import { meaningsIn } from '../../lib/search/translation.ts';
import { stemOf } from '../../lib/search/words.ts';
import type { Entry } from '../../lib/content-types.ts';
import type { Dictionary } from '../../schemas/dictionary.ts';
import type { KnownSearch } from '../../schemas/known-search.ts';
import { labelsIn } from './labels.ts';
import { checkDictionaries } from './dictionaries.ts';
import { checkSearches } from './searches.ts';
import type { IndexedPage } from '../../lib/search/wordings.ts';

/** What Pagefind puts in front of the JSON in its files. */
const SIGNATURE = 'pagefind_dcd';

/** A page as Pagefind has indexed it. */
function readFragment(file: string): IndexedPage {
  const text = gunzipSync(readFileSync(file)).toString();
  if (!text.startsWith(SIGNATURE)) {
    throw new Error(`${file} does not look like a page of Pagefind. Has its format changed?`);
  }
  return JSON.parse(text.slice(SIGNATURE.length)) as IndexedPage;
}

/**
 * Writes the words and wordings of the pages that Pagefind has indexed, in files that a search
 * reads one by one, beside its index.
 * @param site The folder of the built site.
 * @param dictionaries What words of other languages mean in the site’s.
 * @param searches What people search for, with its answers.
 */
export function writeSearchIndex(
  site: string,
  dictionaries: readonly Entry<Dictionary>[] = [],
  searches: readonly Entry<KnownSearch[]>[] = [],
): SearchIndex {
  const fragments = join(site, 'pagefind', 'fragment');
  const pages = readdirSync(fragments)
    .sort()
    .map((name) => readFragment(join(fragments, name)))
    .map((page) =>
      kindOf(page.url) === 'fix'
        ? { ...page, labels: labelsIn(readFileSync(join(site, page.url, 'index.html'), 'utf8')) }
        : page,
    );
  checkSearches(searches, new Set(pages.map(({ url }) => url)));
  const { index, ...kinds } = searchFiles(
    pages,
    meaningsIn(dictionaries.map(({ data }) => data)),
    searches.flatMap(({ data }) => data),
  );
  const stems = new Set(
    kinds.words.flatMap(({ words }) =>
      words.map(([inflections]) => stemOf(inflections.split(' ')[0] ?? '')),
    ),
  );
  checkDictionaries(dictionaries, (stem) => stems.has(stem));
  const hash = createHash('sha256');
  // One by one: all of them as one text would be the largest thing that a build holds.
  for (const page of pages) hash.update(JSON.stringify(page));
  const folder = join(site, SEARCH_FOLDER);
  const unnamed = join(folder, 'new');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(unnamed, { recursive: true });
  for (const [kind, shards] of Object.entries(kinds)) {
    for (const [number, shard] of shards.entries()) {
      const text = JSON.stringify(shard);
      hash.update(text);
      writeFileSync(join(unnamed, `${kind}-${number}.json`), text);
    }
  }
  const written = { ...index, version: hash.digest('hex').slice(0, 10) };
  renameSync(unnamed, join(folder, written.version));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(written));
  return written;
}
