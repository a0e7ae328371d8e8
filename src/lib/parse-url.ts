/** A text as an address, undefined where it is none. `URL.parse` is younger than our browsers. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
