import { globSync, readFileSync } from 'node:fs';
import { labelsIn } from '../../src/plugin/search-index/labels.ts';

/** The fix pages of the built site that name a label, by the label. */
export function pagesByLabel(): Map<string, string[]> {
  const pagesOf = new Map<string, string[]>();
  for (const file of globSync('dist/fix/*/index.html').sort()) {
    const url = file.slice('dist'.length, -'index.html'.length);
    for (const label of labelsIn(readFileSync(file, 'utf8'))) {
      pagesOf.set(label, [...(pagesOf.get(label) ?? []), url]);
    }
  }
  return pagesOf;
}
