/** Guides on one host share what a browser keeps, so that each has its own path in its keys. */
export const ownKey = (key: string) => import.meta.env.BASE_URL + key;

/** For good, or for as long as the tab is open. */
type Store = 'localStorage' | 'sessionStorage';

/** What this browser keeps under a key; null where it keeps nothing, or does not let the page look. */
export function recall(key: string, store: Store = 'localStorage'): string | null {
  try {
    return window[store].getItem(ownKey(key));
  } catch {
    return null;
  }
}

/**
 * Keeps a text under a key, or, given null, forgets what is there.
 * @returns Whether the browser let it.
 */
export function remember(key: string, text: string | null, store: Store = 'localStorage'): boolean {
  try {
    if (text === null) window[store].removeItem(ownKey(key));
    else window[store].setItem(ownKey(key), text);
    return true;
  } catch {
    return false;
  }
}
