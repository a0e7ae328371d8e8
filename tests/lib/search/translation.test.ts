import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../src/lib/search/paste.ts';
import { understand } from '../../../src/lib/search/reading.ts';
import { searchFiles } from '../../../src/lib/search/build-index.ts';
import { shardOfWord } from '../../../src/lib/search/sharding.ts';
import { meaningsIn } from '../../../src/lib/search/translation.ts';
import { formsOf } from '../../../src/lib/search/vocabulary.ts';
import { stemOf } from '../../../src/lib/search/words.ts';
import { checkDictionaries } from '../../../src/plugin/search-index/dictionaries.ts';
import type { Dictionary } from '../../../src/schemas/dictionary.ts';

const dictionary = (words: Record<string, string>, stopWords = ''): Dictionary => ({
  words: Object.fromEntries(Object.entries(words).map(([word, terms]) => [word, terms.split(' ')])),
  stopWords: stopWords.split(' ').filter(Boolean),
});

const meanings = (...dictionaries: Dictionary[]) =>
  Object.fromEntries(
    [...meaningsIn(dictionaries)].map(([word, means]) => [word, [...means].join(' ')]),
  );

describe('a dictionary', () => {
  test('gives words their meanings, whatever their accents', () => {
    expect(
      meanings(dictionary({ kettle: 'Wasserkocher bouilloire', choir: 'chœur zespół' })),
    ).toEqual({
      wasserkocher: 'kettle',
      bouilloire: 'kettle',
      chœur: 'choir',
      choeur: 'choir',
      zespoł: 'choir',
      zespol: 'choir',
    });
  });

  test('may give one word two meanings, in one language or in two', () => {
    const two = meanings(
      dictionary({ kettle: 'vase', flower: 'vase' }),
      dictionary({ water: 'vase' }),
    );
    expect(two).toEqual({ vase: 'kettle flower water' });
  });

  test('tells of words that they tell nothing, but not of those that the site’s language ignores', () => {
    expect(meanings(dictionary({}, 'und nicht-so the'))).toEqual({ und: '' });
  });

  test('leaves out what is the same word in both languages', () => {
    expect(meanings(dictionary({ kettle: 'Kettle Kessel' }))).toEqual({ kessel: 'kettle' });
  });

  test('knows a word without spaces around it by the pairs that are no other word’s', () => {
    expect(meanings(dictionary({ kettle: '湯沸かし器', choir: '合唱団', water: '湯' }))).toEqual({
      湯沸: 'kettle',
      沸か: 'kettle',
      し器: 'kettle',
      合唱: 'choir',
      唱団: 'choir',
      湯: 'water',
    });
    expect(
      meanings(dictionary({ kettle: 'ポット', boat: 'ボート', jet: 'ジェット' })),
    ).not.toHaveProperty('ット');
  });
});

test('a dictionary that translates into a word that no page has stops the build', () => {
  const entries = [
    { id: 'de', file: 'de.yml', data: dictionary({ kettle: 'Kessel', vat: 'Fass' }) },
  ];
  expect(() => {
    checkDictionaries(entries, (stem) => stem === 'vat');
  }).toThrow('The content has a mistake.');
  expect(() => {
    checkDictionaries(entries, () => true);
  }).not.toThrow();
});

describe('a search in another language', () => {
  const pages = ['the kettle whistles red', 'the choir sings', 'the ladder is red today'];
  const { words: shards } = searchFiles(
    pages.map((content, at) => ({ url: `/${at}/`, content, meta: {}, filters: {}, anchors: [] })),
    meaningsIn([dictionary({ kettle: 'Kessel', choir: 'red' }, 'der die ist und')]),
  );
  const read = (text: string) => {
    const reading = understand(
      readPaste(text),
      (word) =>
        formsOf(word, shards[shardOfWord(stemOf(word), shards.length)] ?? { words: [], means: {} }),
      pages.length,
    );
    const words = reading.statements.flat();
    return {
      isForeign: reading.isForeign,
      stems: Object.fromEntries(words.map(({ text, stems }) => [text, stems])),
      weights: Object.fromEntries(words.map(({ text, weight }) => [text, weight])),
    };
  };

  test('is read in the words of the site, and keeps its own for messages in that language', () => {
    const { stems, isForeign } = read('Der Kessel ist kaputt');
    expect(isForeign).toBe(true);
    expect(stems.kessel).toEqual(['kessel', 'kettl']);
  });

  test('is held less to words that no dictionary has', () => {
    const [foreign, own] = ['Der Kessel ist kaputt', 'The kettle is kaputt'].map(
      (text) => read(text).weights.kaputt ?? 0,
    );
    expect(foreign).toBeGreaterThan(0);
    expect(foreign).toBeLessThan(own ?? 0);
  });

  test('holds no slips of the site’s words', () => {
    expect(read('the kettle of the chior').stems.chior).toEqual(['choir']);
    expect(read('der Kessel und die chior').stems.chior).toEqual(['chior']);
  });

  test('takes a word that both languages have for its own', () => {
    expect(read('die red ist und der Kessel').stems.red).toEqual(['red', 'choir']);
    expect(read('the kettle is red').stems.red).toEqual(['red']);
  });
});
