import { expect, test } from 'vitest';
import { parseUrl } from '../../src/lib/parse-url.ts';

test('a text is an address, or nothing', () => {
  expect(parseUrl('https://a.example/b?c')?.pathname).toBe('/b');
  for (const text of ['', '/b', 'a.example/b', 'https://']) expect(parseUrl(text)).toBeUndefined();
});
