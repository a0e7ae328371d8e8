import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import english from '../../src/content/i18n/en.json' with { type: 'json' };
import type { WordKey } from '../../src/lib/words.ts';
import { checkInterfaceWords } from '../../src/loaders/check-interface-words.ts';
import { wordsOn } from '../../src/words.ts';

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

test('each text of the interface is said by some code, so that a misspelt name is none', () => {
  const code = globSync('src/**/*.{ts,astro,js,mdx}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const beginnings = [...code.matchAll(/say\(\s*`([\w.]+\.)\$\{/g)].map(
    ([, beginning = '']) => beginning,
  );
  const isSaid = (name: string) =>
    code.includes(`'${name}'`) ||
    code.includes(`"${name}"`) ||
    beginnings.some((beginning) => name.startsWith(beginning));
  const names = Object.keys(english).map((key) => key.replace(/_(?:one|other)$/, ''));
  expect(names.filter((name) => !isSaid(name))).toEqual([]);
});

/** What pages say with where some texts are written otherwise. */
const wordsWith = (texts: Record<string, string>) =>
  wordsOn({ t: { all: () => texts, lng: 'en' } as unknown as App.Locals['t'] });

const slips: [string, WordKey, Record<string, string>, Record<string, string>, RegExp][] = [
  [
    'without a value',
    'foot.reviewed',
    { 'foot.reviewed': 'Seen.' },
    { date: '1 May' },
    /en\.json → foot\.reviewed: “Seen\.” lacks \{\{date\}\}/,
  ],
  [
    'with a place that is misspelt',
    'foot.about',
    { 'foot.about': 'At {{plcae}}' },
    {},
    /foot\.about: nothing stands in the place of \{\{plcae\}\}/,
  ],
  ['of another name', 'foot.abuot' as WordKey, {}, {}, /foot\.abuot: the text is missing/],
];

test.each(slips)(
  'a text %s stops the build, with its file and name',
  (_, key, texts, values, words) => {
    const say = wordsWith(texts);
    expect(() => say(key, values)).toThrow(words);
  },
);

test.each([
  [
    'a name that is misspelt',
    '{\n  "foot.about": "Über uns",\n  "foot.reviewd": "Geprüft am {{date}}."\n}\n',
    /de\.json:3 → foot\.reviewd\n.*There is no field “foot\.reviewd” here\.\n.*foot\.reviewed/,
  ],
  [
    'a value that is lost',
    '{\n  "foot.reviewed": "Geprüft."\n}\n',
    /de\.json:2 → foot\.reviewed\n.*lacks \{\{date\}\}/,
  ],
])('a translation with %s stops the build before it begins', async (_, text, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const i18n = join(folder, 'src/content/i18n');
  mkdirSync(i18n, { recursive: true });
  writeFileSync(join(i18n, 'de.json'), text);
  await expect(checkInterfaceWords(pathToFileURL(`${folder}/`))).rejects.toThrow(
    expect.objectContaining({ hint: expect.stringMatching(words) as string }),
  );
  rmSync(folder, { recursive: true });
});
