import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, because they build, check or visit many pages. */
const LONGEST = [
  ...['every-page', 'permalinks', 'site/search', 'checks', 'decision-flow', 'faults', 'tickets'],
  ...['author-mistakes', 'scoping-matrix', 'search-lists'],
];

/**
 * Starts the longest files first, so that none of them is left alone at the end, then the others by
 * their project, because only files of one project share a worker.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      [...LONGEST, ''].findIndex((name) => name === '' || moduleId.endsWith(`/${name}.test.ts`));
    return (await super.sort(files)).sort(
      (a, b) => rank(a) - rank(b) || a.project.name.localeCompare(b.project.name),
    );
  }
}
