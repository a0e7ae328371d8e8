import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/integrity/check.ts';
import { describeProblems } from '../../src/lib/rules.ts';
import { readContent } from '../read-content.ts';

test('the content of this project keeps every rule', async () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(describeProblems(checkContent(await readContent(), { today }))).toBe('');
});
