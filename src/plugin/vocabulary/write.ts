import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { cleanText } from '../../lib/search/text.ts';
import { VOCABULARY_FOLDER, type VocabularyIndex } from '../../lib/search/vocabulary-files.ts';
import { buildShards } from '../../lib/search/vocabulary.ts';
import { wordsOf } from '../../lib/search/words.ts';

/** What Pagefind puts in front of the JSON in its files. */
const SIGNATURE = 'pagefind_dcd';

const unpack = promisify(gunzip);

/** The words of one page, as Pagefind has indexed it. */
async function wordsOfFragment(file: string): Promise<string[]> {
  const text = (await unpack(await readFile(file))).toString();
  if (!text.startsWith(SIGNATURE)) {
    throw new Error(`${file} does not look like a page of Pagefind 1.5. Has its format changed?`);
  }
  const { content, meta } = JSON.parse(text.slice(SIGNATURE.length)) as {
    content: string;
    meta: Record<string, string>;
  };
  return [content, ...Object.values(meta)].flatMap((part) =>
    // In parts, because cleaning bounds the length of what it is given.
    part.split(/(?<=[.!?])\s/).flatMap((sentence) => wordsOf(cleanText(sentence))),
  );
}

/**
 * Writes the vocabulary of the pages that Pagefind has indexed, in shards, beside its index.
 * @param site The folder of the built site.
 */
export async function writeVocabulary(site: string): Promise<VocabularyIndex> {
  const fragments = join(site, 'pagefind', 'fragment');
  const names = (await readdir(fragments)).sort();
  const pages: string[][] = [];
  for (const name of names) pages.push(await wordsOfFragment(join(fragments, name)));
  const files = buildShards(pages).map((shard) => JSON.stringify(shard));
  const hash = createHash('sha256');
  for (const file of files) hash.update(file);
  const index = {
    pages: pages.length,
    shards: files.length,
    version: hash.digest('hex').slice(0, 10),
  };
  const folder = join(site, VOCABULARY_FOLDER);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  for (const [number, file] of files.entries()) {
    await writeFile(join(folder, `${number}.json`), file);
  }
  return index;
}
