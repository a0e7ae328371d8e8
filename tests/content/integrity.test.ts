import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/integrity/check.ts';
import { describeProblems } from '../../src/lib/rules.ts';
import { site } from '../../src/site.ts';
import { readContent } from '../read-content.ts';

test('the content of this project keeps every rule', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const circumstances = { today, site, hasFile: existsSync };
  expect(describeProblems(checkContent(await readContent(), circumstances))).toBe('');
});
