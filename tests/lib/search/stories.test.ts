import { describe, expect, test } from 'vitest';
import { searchFiles } from '../../../src/lib/search/build-index.ts';
import type { ReadWord } from '../../../src/lib/search/reading.ts';
import { storyOf } from '../../../src/lib/search/stories.ts';
import { Topic } from '../../../src/lib/search/topic.ts';
import { sayingsIn } from '../../../src/lib/search/topics-file.ts';
import { indexWordings, type IndexedPage } from '../../../src/lib/search/wordings.ts';

const page = (url: string, meta: Record<string, string>): IndexedPage => ({
  url,
  content: '',
  meta: { title: url.replaceAll('/', ''), ...meta },
  filters: {},
  anchors: [],
});

const word = (text: string, stem = text): ReadWord => ({
  text,
  stems: [stem],
  weight: 1,
  known: true,
  guessed: false,
  isForeign: false,
  pages: 1,
  query: text,
});

describe('the story of a page', () => {
  const story = storyOf(
    page('/choir/', {
      aliases: 'choir practice ␞ kettle whistles at the choir',
      stories: 'the of and',
      about: 'ladder',
    }),
    () => 1,
  );

  test('is a vector of length 1', () => {
    expect(Math.hypot(...story.values())).toBeCloseTo(1);
  });

  test('counts a word for more that more people say', () => {
    expect(story.get('choir')).toBeGreaterThan(story.get('kettl') ?? 1);
  });

  test('has no stop words, and no words that nobody says who has the problem', () => {
    expect([...story.keys()].sort()).toEqual(['choir', 'kettl', 'practic', 'whistl']);
  });

  test('comes through the files of the index nearly as it was', () => {
    const files = searchFiles([
      page('/choir/', { aliases: 'choir practice ␞ kettle whistles at the choir' }),
      page('/other/', { aliases: 'ladder' }),
    ]);
    const said = files.topics.map((file) => sayingsIn(file, 'choir')).find(({ size }) => size > 0);
    expect(said?.get('/choir/')?.story).toBeGreaterThan(0.45);
    expect(said?.get('/other/')).toBeUndefined();
  });
});

describe('what a paste is about', () => {
  const say = (url: string, share: number, story: number) =>
    [url, { share, story, learnt: 0, lines: 0 }] as const;
  const words = 'a b c d e f g h i j'.split(' ').map((text) => word(text));

  test('is told by many words together where no page says most of any', () => {
    const sayings = new Map(
      words.map(({ text }) => [text, new Map([say('/near/', 0.2, 0.3), say('/far/', 0.2, 0)])]),
    );
    const topic = new Topic(words, [], sayings, 100, 0);
    expect(topic.on('/near/').story).toBeCloseTo(0.3 * Math.sqrt(10));
    expect(topic.on('/far/').story).toBe(0);
  });

  test('is no story where the words are few', () => {
    const sayings = new Map([['a', new Map([say('/near/', 1, 0.5)])]]);
    expect(new Topic([word('a')], [], sayings, 100, 0).on('/near/').story).toBeCloseTo(0.05);
  });

  test('is the subject of the pages whose people name it', () => {
    const common = { ...word('kettle', 'kettl'), pages: 60 };
    const sayings = new Map([['kettl', new Map([say('/a/', 1, 0.2), say('/b/', 1, 0)])]]);
    const topic = new Topic([common], [], sayings, 100, 0);
    expect(topic.on('/a/').subject).toBe(1);
    expect(topic.on('/b/').subject).toBe(0);
  });
});

test('a word that thousands of messages have finds no more than 320 of them', () => {
  const pages = Array.from({ length: 400 }, (_, at) =>
    page(`/p${at}/`, { errors: `kettle w${at}x` }),
  );
  const index = indexWordings(pages, (stem) => (stem === 'kettl' ? 400 : 1));
  expect(index.get('kettl')).toHaveLength(320);
  expect(index.get('w399x')).not.toHaveLength(0);
});
