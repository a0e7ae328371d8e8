import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slips } from '../../../src/lib/search/spelling.ts';
import { searchFiles } from '../../../src/lib/search/build-index.ts';
import { IndexReader } from '../../../src/lib/search/index-reader.ts';
import { otherShardsOf, shardOfWord } from '../../../src/lib/search/sharding.ts';
import { formsOf } from '../../../src/lib/search/vocabulary.ts';
import { stemOf } from '../../../src/lib/search/words.ts';

describe('a slip is found', () => {
  test.each([
    ['meting', 'meeting'],
    ['rneeting', 'meeting'],
    ['va1id', 'valid'],
    ['vaild', 'valid'],
    ['paqe', 'page'],
    ['lnyc', 'lync'],
    ['skpe', 'skype'],
    ['tems', 'teams'],
    ['certifcate', 'certificate'],
    ['fedaration', 'federation'],
  ])('%s is %s', (typed, known) => {
    expect(slips(typed, known)).toBe(1);
  });
});

test.each([
  ['ping', 'page'],
  ['email', 'mail'],
  ['word', 'ward'],
  ['printer', 'partner'],
  ['meeting', 'hearing'],
])('%s is not %s', (typed, known) => {
  expect(slips(typed, known)).toBeUndefined();
});

test('the number of slips does not depend on which word is the typed one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(slips(a, b)).toBe(slips(b, a));
    }),
  );
});

describe('a vocabulary in shards', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const words = letters.flatMap((a) => letters.map((b) => `${a}${b}ncard`));
  const codes = letters.map((letter) => `${letter}2ee`);
  const pages = [`freezes freezing meeting ${[...words, ...codes].join(' ')}`, 'freeze meeting'];
  const { index, words: shards } = searchFiles(
    pages.map((content, at) => ({ url: `/${at}/`, content, meta: {}, filters: {}, anchors: [] })),
  );
  const lookUp = (word: string) =>
    formsOf(word, shards[shardOfWord(stemOf(word), shards.length)] ?? { words: [], means: {} });

  test('counts the pages that have any inflection of a word', () => {
    expect(lookUp('frozen')).toEqual([]);
    expect(lookUp('freezing')).toMatchObject([{ pages: 2, slips: 0 }]);
  });

  test('finds the nearest word where the typed one is not there', () => {
    expect(lookUp('meetnig')).toMatchObject([{ word: 'meeting', pages: 2, slips: 1 }]);
  });

  test('takes a rare word for a slip of a common one as well', () => {
    const { words: shards } = searchFiles(
      ['acces', ...Array<string>(12).fill('access')].map((content, at) => ({
        url: `/${at}/`,
        content,
        meta: {},
        filters: {},
        anchors: [],
      })),
    );
    const found = (word: string) =>
      shards.flatMap((shard) => formsOf(word, shard)).map(({ word }) => word);
    expect(found('acces').sort()).toEqual(['acces', 'access']);
    expect(found('access')).toEqual(['access']);
  });

  test('tells where a word with a slip at its start may be', () => {
    const places = otherShardsOf('emeting', shards.length);
    expect(places).toContain(shardOfWord('meeting', shards.length));
  });

  test('has every word in the shard where it is looked for', () => {
    for (const word of words) expect(lookUp(word)[0]?.slips).toBe(0);
  });

  test('is read where a code is that its stem cuts short', async () => {
    const reader = await IndexReader.open((path) =>
      Promise.resolve(path.endsWith('index.json') ? index : shards[Number(/\d+/.exec(path)?.[0])]),
    );
    const formsOfCode = await reader.lookUp(codes);
    for (const code of codes) expect(formsOfCode(code)).toMatchObject([{ word: code, slips: 0 }]);
  });
});
