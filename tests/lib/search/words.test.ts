import { expect, test } from 'vitest';
import { isStopWord, looksEveryday } from '../../../src/lib/search/stop-words.ts';
import { inOneLine } from '../../../src/lib/search/one-line.ts';
import { cleanText, statementsOf } from '../../../src/lib/search/text.ts';
import { stemOf, wordsOf } from '../../../src/lib/search/words.ts';

const read = (text: string) => wordsOf(cleanText(text)).join(' ');

test.each([
  ['This page can’t be displayed', 'this page can not be displayed'],
  ['This page cannot be displayed', 'this page can not be displayed'],
  ['THIS PAGE CANT BE DISPLAYED!', 'this page can not be displayed'],
  ['Meeting URL isn`t valid', 'meeting url is not valid'],
  ['it wont start', 'it will not start'],
  ['page connot be displayed', 'page can not be displayed'],
  ["we could'nt, we coudn't", 'we could not we could not'],
  ['it dosent start', 'it does not start'],
  ['the partner’s server', 'the partner server'],
  ['“reference ID 43 (source ID 241)”', 'reference id 43 source id 241'],
  ['ＭＥＥＴＩＮＧ\u200b URL', 'meeting url'],
  ['Réunion introuvable', 'reunion introuvable'],
  ['会議 ID が無効', '会議 id が無 無効'],
])('%s has the words: %s', (text, words) => {
  expect(read(text)).toBe(words);
});

test('inflections of a word share its stem', () => {
  expect(new Set(['freezes', 'freezing', 'freeze'].map(stemOf)).size).toBe(1);
});

test('a text falls into lines and sentences', () => {
  expect(statementsOf('First. Second!\nlync.exe - Third | Fourth')).toEqual([
    'First',
    ' Second',
    'lync.exe',
    'Third',
    'Fourth',
  ]);
});

test('a log without line ends is cut into parts that keep every message of it whole', () => {
  const noise = Array.from({ length: 300 }, (_, index) => `w${index}`);
  for (const at of [0, 40, 47, 58, 60, 299]) {
    const words = noise.toSpliced(at, 0, 'Meeting URL is not valid');
    const holding = statementsOf(words.join(' ')).filter((part) =>
      part.includes('Meeting URL is not valid'),
    );
    expect(holding).not.toEqual([]);
  }
});

test('pasted lines stay apart in a field of one line', () => {
  expect(inOneLine(' One\r\n\n  two\nthree ')).toBe('One | two | three');
});

test('a field gets no more of pasted lines than a search reads', () => {
  expect(inOneLine('x'.repeat(50_000))).toHaveLength(20_000);
  expect(inOneLine(`One${'\n'.repeat(50_000)}two`)).toBe('One');
});

test('everyday words are known even with a slip in them', () => {
  expect(isStopWord('problem')).toBe(true);
  expect(looksEveryday('probelm')).toBe(true);
  expect(looksEveryday('federation')).toBe(false);
  expect(isStopWord('not')).toBe(false);
});

test.each([
  ['recognised', 'recognize'],
  ['organisations', 'organization'],
  ['licence', 'license'],
])('%s in British spelling has the stem of %s', (british, american) => {
  expect(stemOf(british)).toBe(stemOf(american));
});

test('an organiser is no organisation', () => {
  expect(stemOf('organiser')).toBe(stemOf('organizers'));
  expect(stemOf('organiser')).not.toBe(stemOf('organisation'));
});
