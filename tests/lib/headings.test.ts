import { expect, test } from 'vitest';
import { headingsIn } from '../../src/lib/headings.ts';

test('headings of every level but the first get the ids and words that the page shows', () => {
  expect([...headingsIn('# Title\n\n## Check the *network*\n\n### Use `ping`\n')]).toEqual([
    ['check-the-network', 'Check the network'],
    ['use-ping', 'Use ping'],
  ]);
});

test('headings with the same words get different ids', () => {
  expect([...headingsIn('## Check\n\n## Check\n').keys()]).toEqual(['check', 'check-1']);
});

test('lines inside of code blocks are no headings', () => {
  expect([...headingsIn('```sh\n## not this\n```\n\n## This\n').keys()]).toEqual(['this']);
});
