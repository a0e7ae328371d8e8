import { expect, test } from 'vitest';
import { bodyOf } from '../../../src/lib/page/read.ts';

test('headings below the title get their ids in order, with plain words', () => {
  const { headings } = bodyOf('# Title\n\n## Check the *network*\n\n### Use `ping`\n');
  expect([...headings]).toEqual([
    ['check-the-network', 'Check the network'],
    ['use-ping', 'Use ping'],
  ]);
});

test('a heading that comes again gets a number', () => {
  expect([...bodyOf('## Check\n\n## Check\n').headings.keys()]).toEqual(['check', 'check-1']);
});

test('a comment in a block of commands is no heading', () => {
  expect([...bodyOf('```sh\n## not this\n```\n\n## This\n').headings.keys()]).toEqual(['this']);
});

test('links, blocks and components have their lines, front matter counted', () => {
  const { links, blocks, components } = bodyOf(`---
title: Page
---

See [the fix](/fix/a/).

- A step:

  \`\`\`powershell title="The shell"
  Get-It
  \`\`\`

<Flow flow="a" />
`);
  expect(links).toEqual([{ address: '/fix/a/', line: 5 }]);
  expect(blocks).toEqual([{ language: 'powershell', title: 'The shell', line: 9 }]);
  expect(components).toEqual([{ name: 'Flow', attributes: { flow: 'a' }, line: 13 }]);
});

test('blocks that are closed, also within a step or each other, are not told of', () => {
  const { unclosed } = bodyOf(
    ':::note\nA.\n\n```txt\nB\n```\n\n:::\n\n1. C:\n\n   ~~~txt\n   D\n   ~~~\n',
  );
  expect(unclosed).toEqual([]);
});
