import { describe, expect, test } from 'vitest';
import { searchFiles } from '../../../src/lib/search/build-index.ts';
import { IndexReader } from '../../../src/lib/search/index-reader.ts';
import type { IndexedPage } from '../../../src/lib/search/wordings.ts';

const pages = ['gruel boiler', 'silver ladle', 'wooden shelf'].map((words, at): IndexedPage => {
  const meta = { title: words, errors: `The ${words} exploded` };
  return { url: `/symptoms/${String(at)}/`, content: words, meta, filters: {}, anchors: [] };
});

/** The files of a build. */
function filesOf(version: string, of: readonly IndexedPage[] = pages) {
  const { index, ...kinds } = searchFiles(of);
  const files = new Map<string, unknown>([['search-words/index.json', { ...index, version }]]);
  for (const [kind, shards] of Object.entries(kinds)) {
    for (const [at, shard] of shards.entries()) {
      files.set(`search-words/${version}/${kind}-${String(at)}.json`, shard);
    }
  }
  return files;
}

const fetchFrom =
  (files: ReadonlyMap<string, unknown>, asked: string[] = []) =>
  (path: string) => {
    asked.push(path);
    return files.has(path) ? Promise.resolve(files.get(path)) : Promise.reject(new Error(path));
  };

describe('what a search reads', () => {
  test.each(['words', 'wordings', 'topics'] as const)(
    'is no more than 16 files of %s, however long the paste',
    async (kind) => {
      const asked: string[] = [];
      const shards = { words: 200, wordings: 200, topics: 200, pages: 1 };
      const empty = { words: [], means: {}, urls: [], lines: '', stems: {} };
      const reader = await IndexReader.open((path) => {
        if (path.endsWith('index.json')) return Promise.resolve({ pages: 1, version: 'a', shards });
        asked.push(path);
        return Promise.resolve(empty);
      });
      const many = Array.from({ length: 60 }, (_, at) => `q${String(at)}`);
      const read = { words: 'lookUp', wordings: 'find', topics: 'sayings' } as const;
      await reader[read[kind]](many);
      expect(asked).toHaveLength(16);
      expect(asked.every((path) => path.includes(`/${kind}-`))).toBe(true);
    },
  );

  test('says nothing of a word that it did not look for', async () => {
    const reader = await IndexReader.open(fetchFrom(filesOf('a')));
    const formsOf = await reader.lookUp(['gruel', 'zqxwv']);
    expect(formsOf('gruel')).toHaveLength(1);
    expect(formsOf('zqxwv')).toEqual([]);
    expect(formsOf('ladle')).toBeUndefined();
  });

  test('is asked for once, and again where it did not come', async () => {
    const files = filesOf('a');
    const asked: string[] = [];
    const reader = await IndexReader.open(fetchFrom(files, asked));
    const kept = [...files];
    files.clear();
    await expect(reader.lookUp(['gruel'])).rejects.toThrow('words-');
    for (const [path, file] of kept) files.set(path, file);
    asked.length = 0;
    await reader.lookUp(['gruel']);
    await reader.lookUp(['gruel']);
    expect(asked).toHaveLength(1);
  });

  test('is of one build: who searches across two is told that a file is gone', async () => {
    const files = filesOf('a');
    const reader = await IndexReader.open(fetchFrom(files));
    files.clear();
    for (const [path, file] of filesOf('b', pages.slice(1))) files.set(path, file);
    await expect(reader.find(['ladl'])).rejects.toThrow('/a/wordings-');
  });
});
