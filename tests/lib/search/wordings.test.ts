import { expect, test } from 'vitest';
import { indexWordings, type IndexedPage } from '../../../src/lib/search/wordings.ts';

const page = (url: string, content: string, articles?: string): IndexedPage => ({
  url,
  content,
  meta: articles === undefined ? {} : { articles },
  filters: {},
  anchors: [],
});

test('the number of an article finds the pages that are built on it, unless a text speaks of it', () => {
  const index = indexWordings(
    [
      page('/kettle/', 'Boil the water.', 'KB 1234567 ␞ KB 7654321'),
      page('/choir/', 'Sing as KB 7654321 says.', 'KB 1234567'),
    ],
    () => 1,
  );
  const pagesUnder = (key: string) => index.get(key)?.map(([, , place]) => place);
  expect(pagesUnder('kb:1234567')).toEqual(['/kettle/', '/choir/']);
  expect(pagesUnder('kb:7654321')).toEqual(['/choir/']);
});
