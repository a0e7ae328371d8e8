import { expect, test } from 'vitest';
import { audienceOf } from '../../../src/lib/product/audience.ts';
import { product } from '../../../src/schemas/product.ts';

const make = (short: string, until?: string, deadLink?: string) =>
  product.parse({
    name: `The ${short}`,
    short,
    support: until === undefined ? 'current' : { until, certainty: 'published' },
    today: 'Use it.',
    source: 'article',
    ...(deadLink !== undefined && { deadLink }),
  });

test('a page names the products that still live, each label once', () => {
  const products = [make('New'), make('Old', '2020-01-01'), make('New')];
  expect(audienceOf(products, '2026-01-01')).toEqual({
    names: ['New'],
    isOver: false,
    deadLinks: [],
  });
});

test('a page about nothing that lives says so, and names what it was about', () => {
  expect(audienceOf([make('Old', '2020-01-01')], '2026-01-01')).toMatchObject({
    names: ['Old'],
    isOver: true,
  });
});

test('a product lives through the last day of its support', () => {
  expect(audienceOf([make('Old', '2026-01-01')], '2026-01-01').isOver).toBe(false);
});

test('a page tells which links are dead', () => {
  const products = [make('New'), make('Old', '2020-01-01', 'old.example.com')];
  expect(audienceOf(products, '2026-01-01').deadLinks).toEqual(['old.example.com']);
});
