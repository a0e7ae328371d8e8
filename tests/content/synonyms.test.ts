import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { synonyms } from '../../src/synonyms.ts';

const content = globSync('src/content/**/*.{yml,mdx}')
  .map((file) => readFileSync(file, 'utf8').toLowerCase())
  .join('\n');

/** Whether the guide itself says a word. */
const isSaid = (word: string) => new RegExp(String.raw`\b${word}\b`, 'u').test(content);

test('every synonym stands under a word that the guide says, or a search for it would fail', () => {
  expect(Object.keys(synonyms).filter((word) => !isSaid(word))).toEqual([]);
});

test('no word stands for two, or is both a word and a synonym', () => {
  const all = Object.entries(synonyms).flatMap(([word, others]) => [word, ...others.split(' ')]);
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
