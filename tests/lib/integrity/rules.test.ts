import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/integrity/check.ts';
import { describeProblems } from '../../../src/lib/rules.ts';
import { circumstances, validContent } from '../../fixtures/content.ts';

// tests/mistakes has a mistake for each rule, and what its author reads.

test('content that keeps every rule has no problems', () => {
  expect(checkContent(validContent(), circumstances)).toEqual([]);
});

test.each([
  ['on the day of the build', circumstances.today],
  ['where it is tomorrow already', '2026-06-02'],
])('a review %s is not in the future', (_, reviewed) => {
  const content = validContent();
  content.symptoms[0]!.data.reviewed = reviewed;
  expect(checkContent(content, circumstances)).toEqual([]);
});

test('several problems are all described, each with its own file', () => {
  const content = validContent();
  content.symptoms[0]!.data.errors.push('');
  content.causes[0]!.data.reviewed = '2030-01-01';
  const description = describeProblems(checkContent(content, circumstances));
  expect(description).toContain('src/content/symptoms/frozen.yml → errors.1');
  expect(description).toContain('src/content/causes/client.yml → reviewed');
});

test('a draft that nothing leads to may wait, and needs no cause', () => {
  const content = validContent();
  const [page] = content.pages;
  content.pages.push({
    ...page!,
    id: 'fix/later',
    file: 'src/content/docs/fix/later.mdx',
    data: { ...page!.data, draft: true },
  });
  expect(checkContent(content, circumstances)).toEqual([]);
});
