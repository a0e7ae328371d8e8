/** Ready-made formats, because making one takes as long as writing hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: string): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/**
 * A date given as `YYYY-MM-DD` in words: `31 July 2021`.
 * @param language The tag of the language to write it in.
 */
export const formatDate = (date: string, language: string): string =>
  formatIn(language).format(new Date(date));
