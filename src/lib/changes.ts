import type { Content } from './content-types.ts';

/** A symptom or a fix as it was last checked. */
export interface Change {
  /** The day of the review, `YYYY-MM-DD`. */
  date: string;
  /** The page’s address on this site. */
  address: string;
  title: string;
  /** What its last review changed, or else what it is about. */
  note: string;
}

/** As many as a reader of a feed keeps. */
export const LATEST = 50;

const byDate = (a: Change, b: Change) =>
  b.date.localeCompare(a.date) || a.title.localeCompare(b.title);

/** The symptoms and fixes that were checked last, the newest first. */
export function latestChanges({ symptoms, pages }: Content): Change[] {
  const ofSymptoms = symptoms.map(({ id, data }) => ({
    date: data.reviewed,
    address: `/symptoms/${id}/`,
    title: data.label,
    note: data.changed ?? data.summary,
  }));
  const ofFixes = pages.flatMap(({ id, data }) =>
    id.startsWith('fix/') && data.reviewed !== undefined
      ? {
          date: data.reviewed,
          address: `/${id}/`,
          title: data.title,
          note: data.changed ?? data.description ?? '',
        }
      : [],
  );
  return [...ofSymptoms, ...ofFixes].sort(byDate).slice(0, LATEST);
}
