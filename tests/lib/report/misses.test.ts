import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMiss, missesAsTsv, parseMisses } from '../../../src/lib/report/misses.ts';
import { readQueries } from '../../search/read-queries.ts';

test('a search takes the place of its own beginnings, and of itself', () => {
  expect(addMiss(['err', 'other', 'error 4'], 'error 42')).toEqual(['other', 'error 42']);
  expect(addMiss(['error 42', 'other'], 'error 42')).toEqual(['other', 'error 42']);
});

test('nothing is no search', () => {
  expect(addMiss(['error 42'], ' \n')).toEqual(['error 42']);
});

test('of a long log the beginning is kept', () => {
  expect(addMiss([], `  ${'x'.repeat(3000)}`)).toEqual(['x'.repeat(2000)]);
});

test('what was kept is read, but nothing in it that is no search', () => {
  expect(parseMisses('["error 42", 7, null, "other"]')).toEqual(['error 42', 'other']);
});

test('the list stays short, and the latest search stays in it', () => {
  let list: string[] = [];
  for (let i = 0; i < 600; i++) list = addMiss(list, `error ${i}.`);
  expect(list).toHaveLength(500);
  expect(list.at(-1)).toBe('error 599.');
});

test.each([null, '', '[', 'null', '7', '{}'])('%j is as good as an empty list', (stored) => {
  expect(parseMisses(stored)).toEqual([]);
});

test('the saved list is what the evaluation of the search reads', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'misses-')), 'list.tsv');
  const line = fc.stringMatching(/^[a-z#\\][ -~]{0,30}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const misses = lines.reduce<string[]>(addMiss, []);
      writeFileSync(file, missesAsTsv(misses));
      const queries = readQueries(file);
      expect(queries).toHaveLength(misses.length);
      expect(queries.every(({ mayBeNothing, pages }) => mayBeNothing && pages.length === 0)).toBe(
        true,
      );
    }),
  );
  writeFileSync(file, missesAsTsv(['# two\nlines,\ta tab, C:\\new']));
  expect(readQueries(file).map(({ text }) => text)).toEqual(['two\nlines, a tab, C:\\ new']);
});
