import { expect, test } from 'vitest';
import { jsonProblems } from '../../../src/lib/files/json.ts';

test('a file that is JSON has no problem', () => {
  expect(jsonProblems('de.json', '{\n  "a": "b"\n}\n')).toEqual([]);
});

test.each([
  { mistake: 'a comma that is missing', text: '{\n  "a": "b"\n  "c": "d"\n}', line: 3 },
  { mistake: 'a comma too many', text: '{\n  "a": "b",\n}', line: 3 },
  { mistake: 'a quotation mark within a text', text: '{\n  "a": "b "c" d"\n}', line: 2 },
])('$mistake is told of with its line', ({ text, line }) => {
  expect(jsonProblems('de.json', text)).toMatchObject([{ file: 'de.json', line }]);
});

test('where the parser gives no place, its words show it', () => {
  const [problem] = jsonProblems('de.json', '{ "a": b }');
  expect(problem?.message).toContain('"a": b');
});
