import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, because they build, check or visit many pages. */
const LONGEST = ['every-page', 'checks', 'permalinks', 'author-mistakes', 'second-guide', 'links'];

/** Starts the longest files first, so that none of them is left alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      [...LONGEST, ''].findIndex((name) => moduleId.includes(`/${name}`));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
