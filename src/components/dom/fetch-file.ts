/** What a slow connection may take, in milliseconds, before it is called broken. */
export const TIME_LIMIT = 30_000;

/**
 * Fetches a file, whole: what comes too slowly, or breaks off, fails like what does not come.
 * @param init How to fetch it, if not in the usual way.
 */
export async function fetchFile(address: string, init: RequestInit = {}): Promise<string> {
  const slow = new AbortController();
  const timer = setTimeout(() => {
    slow.abort(new Error(`${address} did not come in time.`));
  }, TIME_LIMIT);
  try {
    const response = await fetch(address, { ...init, signal: slow.signal });
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
}
