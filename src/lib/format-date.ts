/**
 * A date given as `YYYY-MM-DD` in words: `31 July 2021`.
 * @param language The tag of the language to write it in.
 */
export function formatDate(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}
