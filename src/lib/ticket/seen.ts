/** A text as its words alone, each between spaces. */
const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * The wording that somebody searched for, as the screen shows it; of several, the longest. Empty
 * where the search holds none of them whole: nobody said then that it was on the screen.
 */
export function seenIn(searched: string, wordings: readonly string[]): string {
  const words = wordsOf(searched);
  return wordings.reduce((found, wording) => {
    const sought = wordsOf(wording);
    return sought.trim() !== '' && words.includes(sought) && wording.length > found.length
      ? wording
      : found;
  }, '');
}
