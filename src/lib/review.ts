import type { Content } from './content-types.ts';
import { withProvenance } from './integrity/references.ts';

/** A file with facts, and the day on which somebody last checked them. */
export interface Review {
  file: string;
  reviewed: string;
}

/** Whether a review is more than a year old on a day; both as `YYYY-MM-DD`. */
export function isDue(reviewed: string, today: string): boolean {
  const [year = '', ...monthAndDay] = today.split('-');
  return reviewed < [Number(year) - 1, ...monthAndDay].join('-');
}

/** All reviews of some content, the oldest first. */
export const reviewsOf = (content: Content): Review[] =>
  withProvenance(content)
    .flatMap(({ file, data: { reviewed } }) => (reviewed === undefined ? [] : [{ file, reviewed }]))
    .sort((a, b) => a.reviewed.localeCompare(b.reviewed) || a.file.localeCompare(b.file));
