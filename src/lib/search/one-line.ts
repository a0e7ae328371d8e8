/** Longer than any dialog; the start of a log is enough to find what it is about. */
export const MAX_PASTE = 20_000;

/** A text of several lines, up to the length of a paste, for a field of one; the lines stay apart. */
export function inOneLine(text: string): string {
  return text
    .slice(0, MAX_PASTE)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' | ');
}
