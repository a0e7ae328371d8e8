import { expect, test } from 'vitest';
import { readContent } from '../read-content.ts';

const { causes, pages } = await readContent();

const fixes = [...new Set(causes.map(({ data }) => data.fix))];

test.each(fixes)('fix/%s is called by the name of a cause that it handles', (fix) => {
  const title = pages.find(({ id }) => id === `fix/${fix}`)!.data.title.toLowerCase();
  const names = causes
    .filter(({ data }) => data.fix === fix)
    .map(({ data }) => data.title.toLowerCase().replace(/^(the|an?) /, ''));
  expect(names.filter((name) => title.includes(name))).not.toEqual([]);
});
