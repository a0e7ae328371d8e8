import { expect, test } from 'vitest';
import { lineNaming, linesNaming, lineOfNode } from '../../../src/lib/files/mermaid-lines.ts';

const lines = [
  'flowchart TD',
  '  ask{{"Did it boil?"}}',
  '  boil["Boil some."]',
  '  ask boil@-->|"No"| done',
  '  ask --> boil',
];

test('a node is named by its id, not by words in quotes or the id of an arrow', () => {
  expect(linesNaming(lines, 'boil')).toEqual([3, 5]);
  expect(lineNaming(lines, 'ask', 'boil')).toBe(5);
});

test('a node stands where it gets its shape, or else where it is named first', () => {
  expect(lineOfNode(['  ask --> boil', ...lines], 'boil')).toBe(4);
  expect(lineOfNode(lines, 'done')).toBe(4);
  expect(lineOfNode(lines, 'nowhere')).toBe(1);
});
