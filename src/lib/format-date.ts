const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A date given as `YYYY-MM-DD` in words: `31 July 2021`. */
export function formatDate(date: string): string {
  return format.format(new Date(date));
}
