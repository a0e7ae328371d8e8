import { addMiss, parseMisses } from '../../lib/report/misses.ts';
import { recall, remember } from '../dom/stored.ts';

/** Where the list is kept. It is there only while somebody wants it kept. */
const KEY = 'guide.misses';

/** The searches that found nothing on this computer; undefined where none are kept, or may be. */
export function keptMisses(): string[] | undefined {
  const stored = recall(KEY);
  return stored === null ? undefined : parseMisses(stored);
}

/**
 * Keeps a list on this computer, or, given none, forgets it.
 * @returns Whether the browser let it.
 */
export const setMisses = (misses: readonly string[] | undefined): boolean =>
  remember(KEY, misses === undefined ? null : JSON.stringify(misses));

/** Adds a search that found nothing, where such a list is kept. */
export function keepMiss(text: string) {
  const misses = keptMisses();
  if (misses !== undefined) setMisses(addMiss(misses, text));
}
