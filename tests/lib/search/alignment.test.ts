import { describe, expect, test } from 'vitest';
import { quoted } from '../../../src/lib/search/alignment.ts';
import type { ReadWord } from '../../../src/lib/search/reading.ts';

const read = (text: string): ReadWord[] =>
  text.split(' ').map((word) => ({
    text: word,
    stems: [word.replace('~', '')],
    weight: 1,
    known: true,
    guessed: word.endsWith('~'),
    isForeign: false,
    pages: 1,
    query: word,
  }));

const MESSAGE = 'the cook can not reach the gruel boiler'.split(' ');

/** How much of the message a text quotes, all words of it telling alike. */
const share = (text: string) =>
  quoted(
    MESSAGE,
    MESSAGE.map(() => 5),
    read(text),
  );

describe('a message of eight words', () => {
  test('is quoted whole, whatever stands around it', () => {
    expect(share(MESSAGE.join(' '))).toBe(1);
    expect(share(`yesterday ${MESSAGE.join(' ')} again and again`)).toBe(1);
  });

  test.each([
    ['with a word put in', 'the cook can not quite reach the gruel boiler', 0.98, 1],
    ['without its first word', 'cook can not reach the gruel boiler', 0.87, 0.88],
    ['with a slip', 'the cook can not reach the gruel boiler~', 0.98, 0.99],
    ['cut in half', 'the cook can not', 0.5, 0.5],
    ['without its “not”', 'the cook can reach the gruel boiler', 0.7, 0.75],
    ['from behind its “not” on', 'reach the gruel boiler', 0.35, 0.35],
    ['up to its “not”', 'the cook can', 0.2, 0.25],
    ['in another order', 'boiler gruel the reach not can cook the', 0, 0.35],
  ])('%s', (_, text, least, most) => {
    expect(share(text)).toBeGreaterThanOrEqual(least - 0.01);
    expect(share(text)).toBeLessThanOrEqual(most + 0.01);
  });
});

test('a message without words is quoted by nothing', () => {
  expect(quoted([], [], read('the cook'))).toBe(0);
});
