import { expect, test } from 'vitest';
import { words } from '../../src/schemas/words.ts';

test('a translation may put values and links anywhere, and leave keys out', () => {
  const translation = { 'foot.reviewed': '{{date}}: geprüft.' };
  expect(words.safeParse(translation).data).toEqual(translation);
});

test('where a text is about one thing, a translation may say so in words', () => {
  expect(words.safeParse({ 'search.panel.shown_one': 'Ein Treffer' }).success).toBe(true);
  expect(words.safeParse({ 'search.panel.shown_other': 'Treffer' }).success).toBe(false);
});

test('a translation without the place of a value is told of, with what it lacks', () => {
  const { error } = words.safeParse({ 'foot.reviewed': 'Geprüft am {{datum}}.' });
  expect(error?.issues).toMatchObject([
    {
      path: ['foot.reviewed'],
      message: expect.stringContaining(
        '“Geprüft am {{datum}}.” lacks {{date}}: write it',
      ) as string,
    },
  ]);
});
