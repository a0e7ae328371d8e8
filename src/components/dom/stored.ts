/** What this browser keeps under a key; null where it keeps nothing, or does not let the page look. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a text under a key, or, given null, forgets what is there.
 * @returns Whether the browser let it.
 */
export function remember(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
