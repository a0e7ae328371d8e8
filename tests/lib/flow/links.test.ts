import { expect, test } from 'vitest';
import { checkFlowLinks } from '../../../src/lib/flow/links.ts';
import { compiled, healthy } from './healthy.ts';

const tea = await compiled(healthy);

test('links to pages and headings that exist are fine', () => {
  expect(checkFlowLinks(tea, new Set(['/tea/', '/tea/#drink', '/shops/']))).toEqual([]);
});

test('a missing heading is answered with the nearest on its page', () => {
  const addresses = new Set(['/tea/', '/tea/#drinking', '/tea/#cups', '/shops/', '/#drink']);
  expect(checkFlowLinks(tea, addresses)).toEqual([
    {
      rule: 'link leads somewhere',
      field: 'click drink',
      message: 'The page /tea/ has no heading “drink”.',
      hint: 'Nearest addresses: /tea/#drinking, /tea/#cups, /tea/.',
    },
  ]);
});

test('a missing page is answered with the nearest addresses of the site', () => {
  const addresses = new Set(['/tea/', '/tea/#drink', '/shop/', '/about/']);
  expect(checkFlowLinks(tea, addresses)).toEqual([
    {
      rule: 'link leads somewhere',
      field: 'click shop',
      message: 'There is no page /shops/.',
      hint: 'Nearest addresses: /shop/, /about/, /tea/.',
    },
  ]);
});
