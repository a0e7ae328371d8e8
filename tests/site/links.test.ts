import { expect, test } from 'vitest';
import { brokenReferences } from './broken-references.ts';
import { readAllPages } from './built-site.ts';

test('every link, script, style and #fragment leads somewhere', () => {
  expect(brokenReferences(readAllPages(), 'dist', '/')).toEqual([]);
});
