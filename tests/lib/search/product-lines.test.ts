import { describe, expect, test } from 'vitest';
import { search } from '../../../src/lib/search/search.ts';
import { areApart, linesIn } from '../../../src/lib/search/product-lines.ts';
import type { IndexedPage } from '../../../src/lib/search/wordings.ts';
import { sourcesFrom } from '../../fixtures/search-pages.ts';

describe('the lines of products that words name', () => {
  test('are the same by any of their names', () => {
    expect(linesIn(['join', 'lync'])).toBe(linesIn(['skype', 'meeting']));
    expect(linesIn(['join', 'meeting'])).toBe(0);
  });

  test('are apart only where both are named and none is shared', () => {
    const [teams, skype, both] = [['teams'], ['lync'], ['teams', 'lync']].map(linesIn);
    expect(areApart(teams!, skype!)).toBe(true);
    expect(areApart(teams!, both!)).toBe(false);
    expect(areApart(teams!, 0)).toBe(false);
    expect(areApart(0, skype!)).toBe(false);
  });
});

test('who names a product is led to the page for it, and who names none to the likelier one', async () => {
  const page = (url: string, product: string, aliases: string): IndexedPage => ({
    url,
    content: `${aliases}. Kettle whistles on the balcony, with Teams or Skype.`,
    meta: { title: 'The kettle whistles', aliases, errors: '' },
    filters: { product: [product] },
    anchors: [],
  });
  const filler = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda sigma omega';
  const sources = await sourcesFrom([
    page('/symptoms/old-kettle/', 'Lync 2013', 'kettle whistles on the balcony, loud kettle'),
    page('/symptoms/new-kettle/', 'Microsoft Teams', 'kettle on the balcony'),
    ...filler.split(' ').map((word) => page(`/symptoms/${word}/`, '', `${word} exploded`)),
  ]);
  const first = async (text: string) => (await search(text, sources)).results[0]?.url;
  expect(await first('kettle whistles on the balcony')).toBe('/symptoms/old-kettle/');
  expect(await first('kettle whistles on the balcony in Teams')).toBe('/symptoms/new-kettle/');
  expect(await first('kettle whistles on the balcony in Skype')).toBe('/symptoms/old-kettle/');
});
