import { expect, test } from 'vitest';
import { headingIds } from '../../src/lib/headings.ts';

test('headings of every level but the first get the ids that the page shows', () => {
  expect(headingIds('# Title\n\n## Check the *network*\n\n### Use `ping`\n')).toEqual([
    'check-the-network',
    'use-ping',
  ]);
});

test('headings with the same words get different ids', () => {
  expect(headingIds('## Check\n\n## Check\n')).toEqual(['check', 'check-1']);
});

test('lines inside of code blocks are no headings', () => {
  expect(headingIds('```sh\n## not this\n```\n\n## This\n')).toEqual(['this']);
});
