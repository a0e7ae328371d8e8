import { describe, expect, test } from 'vitest';
import { searchFiles } from '../../../src/lib/search/build-index.ts';
import { ANY_TEXT, learn, NO_PAGE, type Answered } from '../../../src/lib/search/learning.ts';
import { rank } from '../../../src/lib/search/rank.ts';
import { sayingsIn } from '../../../src/lib/search/topics-file.ts';
import type { IndexedPage } from '../../../src/lib/search/wordings.ts';
import { checkSearches } from '../../../src/plugin/search-index/searches.ts';
import { sourcesFrom } from '../../fixtures/search-pages.ts';

const page = (url: string, content: string, aliases: string): IndexedPage => ({
  url,
  content,
  meta: { title: url.replaceAll('/', ''), aliases },
  filters: {},
  anchors: [],
});

const pages = [
  page('/kettle/', 'ladder whistle river', 'kettle'),
  page('/choir/', 'ladder whistle river', 'choir'),
];
const searches: Answered[] = [
  { text: 'whistle at night', answers: ['/kettle/'] },
  { text: 'ladder falls', answers: ['/choir/'] },
  { text: 'river floods', answers: [] },
];
const every = () => 1;

describe('what is learnt of searches', () => {
  const learnt = learn(searches, pages, every);

  test('leads from a word to the page that answers those who type it, and from the others', () => {
    const whistle = learnt.get('whistl');
    expect(whistle?.get('/kettle/')).toBeGreaterThan(0.5);
    expect(whistle?.get('/choir/') ?? 0).toBeLessThan(0);
  });

  test('speaks for no page where none answers, and against it where one does', () => {
    expect(learnt.get('river')?.get(NO_PAGE)).toBeGreaterThan(0.5);
    expect(learnt.get('whistl')?.get(NO_PAGE)).toBeLessThan(0);
  });

  test('has what the pages themselves say that people call it', () => {
    expect(learnt.get('choir')?.get('/choir/')).toBeGreaterThan(0.5);
  });

  test('has no word that tells nothing', () => {
    const known = learn(searches, pages, (stem) => (stem === 'night' ? 0 : 1));
    expect(known.has('night')).toBe(false);
  });

  test('has everyday words, where those of one page say more than those of another', () => {
    const asked = ['where is my', 'what of my', 'my very own', 'my other'].map((text) => ({
      text,
      answers: ['/kettle/'],
    }));
    const shown = ['you are not here', 'it is off'].map((text) => ({ text, answers: ['/choir/'] }));
    const known = learn([...asked, ...shown], pages, every);
    expect(known.get('my')?.get('/kettle/')).toBeGreaterThan(0.5);
    expect(known.get('my')?.get('/choir/') ?? 0).toBeLessThanOrEqual(0);
  });

  test('prefers what most searches ask for, whatever their words are', () => {
    const many = ['one', 'two', 'three', 'four'].map((text) => ({ text, answers: ['/kettle/'] }));
    const known = learn([...many, { text: 'five', answers: ['/choir/'] }], pages, every);
    const often = known.get(ANY_TEXT);
    expect(often?.get('/kettle/') ?? 0).toBeGreaterThan(often?.get('/choir/') ?? 0);
  });

  test('is the same each time', () => {
    expect(learn(searches, pages, every)).toEqual(learnt);
  });

  test('is nothing where no searches are known', () => {
    expect(learn([], pages, every).size).toBe(0);
  });

  test('comes through the files of the index to the tenth, with words that no page has', () => {
    const { topics, words } = searchFiles(pages, new Map(), searches);
    const sayings = (stem: string) =>
      topics.map((file) => sayingsIn(file, stem)).find(({ size }) => size > 0);
    const river = sayings('river');
    expect(river?.get(NO_PAGE)).toMatchObject({ share: 0, story: 0 });
    expect(river?.get(NO_PAGE)?.learnt).toBeGreaterThan(0.5);
    expect(river?.get('/choir/')?.share).toBe(1);
    const flood = sayings('flood')?.get(NO_PAGE)?.learnt ?? 0;
    expect(flood).toBeGreaterThan(0.5);
    const exact = learn(searches, pages, every).get('flood')?.get(NO_PAGE) ?? 0;
    expect(Math.abs(flood - exact)).toBeLessThan(0.1);
    expect(words.flatMap(({ words }) => words.map(([text]) => text))).not.toContain('floods');
  });
});

test('of pages that say a word alike, the one that answers those who type it comes first', async () => {
  const first = async (text: string, known: Answered[]) => {
    const { ranked } = await rank(text, await sourcesFrom(pages, known));
    return ranked.map(({ url, evidence }) => [url, Math.sign(evidence.learnt)]);
  };
  expect((await first('whistle', searches))[0]).toEqual(['/kettle/', 1]);
  expect((await first('ladder', searches))[0]).toEqual(['/choir/', 1]);
  expect((await first('river', searches)).map(([, sign]) => sign)).toEqual([-1, -1]);
  expect((await first('whistle', [])).map(([, sign]) => sign)).toEqual([0, 0]);
});

test('a word that no page has leads where known searches say', async () => {
  const { ranked } = await rank('falls', await sourcesFrom(pages, searches));
  const learnt = new Map(ranked.map(({ url, evidence }) => [url, evidence.learnt]));
  expect(learnt.get('/choir/') ?? 0).toBeGreaterThan(learnt.get('/kettle/') ?? 0);
});

test.each([
  ['a page', '/kettel/', 'Nearest addresses: /kettle/, /choir/.'],
  ['a part of a page', '/kettle/#spout', 'Leave out the part from the # on: /kettle/.'],
])('%s that shall answer a search and is not there stops the build', (_, url, hint) => {
  const data = [{ text: 'whistle', answers: [url], line: 7 }];
  const check = () => {
    checkSearches(
      [{ id: 'words', file: 'src/content/searches/words.tsv', data }],
      new Set(['/kettle/', '/choir/']),
    );
  };
  expect(check).toThrow('The content has a mistake.');
  expect(check).toThrow(
    expect.objectContaining({
      hint: `src/content/searches/words.tsv:7 → answer\n  There is no page “${url}” to answer a search.\n  ${hint}`,
    }),
  );
});
