import { addMiss, parseMisses } from '../../lib/misses.ts';

/** Where the list is kept. It is there only while somebody wants it kept. */
const KEY = 'guide.misses';

/** The searches that found nothing on this computer; undefined where none are kept, or may be. */
export function keptMisses(): string[] | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === null ? undefined : parseMisses(stored);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a list on this computer, or, given none, forgets it.
 * @returns Whether the browser let it.
 */
export function setMisses(misses: readonly string[] | undefined): boolean {
  try {
    if (misses === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(misses));
    return true;
  } catch {
    return false;
  }
}

/** Adds a search that found nothing, where such a list is kept. */
export function keepMiss(text: string) {
  const misses = keptMisses();
  if (misses !== undefined) setMisses(addMiss(misses, text));
}
