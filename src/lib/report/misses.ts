/** Searches that found nothing: more than a team reads in a week, little enough for any browser. */
const MOST = 500;
/** A log of twenty pages says no more than its beginning. */
const LONGEST = 2000;

/**
 * A list of searches with one more at its end. The oldest make room, and so do the beginnings of the
 * same search, which were looked for while it was typed.
 */
export function addMiss(misses: readonly string[], text: string): string[] {
  const miss = text.trim().slice(0, LONGEST);
  if (miss === '') return [...misses];
  return [...misses.filter((known) => !miss.startsWith(known)), miss].slice(-MOST);
}

/** Reads what a browser kept, whatever it is. */
export function parseMisses(stored: string | null): string[] {
  let read: unknown;
  try {
    read = JSON.parse(stored ?? '[]');
  } catch {
    // Another program’s text, or one that was cut off.
  }
  return Array.isArray(read) ? read.filter((miss): miss is string => typeof miss === 'string') : [];
}

/**
 * The list as the evaluation of the search reads it: a search a line, `\n` for a line’s end, a tab,
 * and `-`, for which whoever writes the missing page puts its address.
 */
export function missesAsTsv(misses: readonly string[]): string {
  const lines = misses.map((miss) => {
    const text = miss
      // What would be read as a line’s end, or as a comment.
      .replaceAll(/\\(?=r?\\?n)/g, '\\ ')
      .replace(/^(# )+/, '')
      .replaceAll('\t', ' ')
      .replaceAll(/\r?\n|\r/g, '\\n');
    return `${text}\t-`;
  });
  return [...lines, ''].join('\n');
}
