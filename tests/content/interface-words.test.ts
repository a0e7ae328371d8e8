import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What of a component becomes HTML: without its script, its styles, its comments and its code. */
const markupOf = (source: string) =>
  source
    .replace(/^---\n.*?\n---\n/su, '')
    .replaceAll(/<(script|style)\b.*?<\/\1>/gsu, '')
    .replaceAll(/\{\/\*.*?\*\/\}/gsu, '');

/** Texts of two or more words between tags, in attributes that people hear, and in expressions. */
function textsIn(markup: string) {
  const between = [...markup.matchAll(/(?<!=)>([^<>{}]*)(?=[<{])|\}([^<>{}]*)(?=<)/gu)];
  const spoken = [...markup.matchAll(/\b(?:aria-label|title|alt|placeholder|button)="([^"]*)"/gu)];
  const quoted = [...markup.matchAll(/(?<==> |\? |: |\{)'(\p{Lu}[^']*)'/gu)];
  return [...between, ...spoken, ...quoted]
    .map(([, text, after]) => (text ?? after ?? '').replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => /^[\p{L}’]+[,:]? [\p{L}’]+/u.test(text));
}

test.each(globSync('src/{components,pages,plugin}/**/*.astro').sort())(
  '%s leaves its words to the texts of the interface',
  (file) => {
    expect(textsIn(markupOf(readFileSync(file, 'utf8')))).toEqual([]);
  },
);

test('words that a component says itself are found', () => {
  const markup = markupOf(
    '---\nconst a = 1;\n---\n<p>{a} of them</p>\n<p>\n  Say it: <b aria-label="Two words" /></p>' +
      "{a ? 'Go on at ' : 'x y'}",
  );
  expect(textsIn(markup)).toEqual(['of them', 'Say it:', 'Two words', 'Go on at']);
});

test('no code says which language dates, numbers and pages are in: site.ts does', () => {
  const files = globSync('src/{lib,components,pages,plugin}/**/*.{ts,astro}');
  const fixed =
    /\bIntl\.\w+\(\s*['"]|\.toLocale\w+\(\s*['"]|\.localeCompare\([^)]*['"]|<html lang="\w/u;
  expect(files.filter((file) => fixed.test(readFileSync(file, 'utf8')))).toEqual([]);
});
