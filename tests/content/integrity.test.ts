import { expect, test } from 'vitest';
import { checkContent, describeProblems } from '../../src/lib/integrity/check.ts';
import { readContent } from '../read-content.ts';

test('the content of this project keeps every rule', async () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(describeProblems(checkContent(await readContent(), { today }))).toBe('');
});
