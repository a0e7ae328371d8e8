import { expect, test } from 'vitest';
import { frontmatterOf } from '../../../src/lib/files/frontmatter.ts';

test.each(['\n', '\r\n'])('the front matter of a file with lines ended by %j is found', (end) => {
  const { yaml } = frontmatterOf(['---', 'title: A', '---', '', '---', ''].join(end));
  expect(yaml.trim()).toBe('title: A');
});

test('a page that begins with its text has none', () => {
  expect(frontmatterOf('Text.\n\n---\na: b\n---\n').yaml).toBe('');
});
