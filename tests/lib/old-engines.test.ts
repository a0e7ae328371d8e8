import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Safari before 16.4 takes none of a script in which a pattern looks behind. */
const LOOKS_BEHIND = /\(\?<[=!]/;

test('no pattern looks behind, which the oldest browsers cannot read', () => {
  const files = globSync('src/{lib,components}/**/*.ts');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => LOOKS_BEHIND.test(readFileSync(file, 'utf8')))).toEqual([]);
});
