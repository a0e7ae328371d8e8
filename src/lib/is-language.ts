const languages = new Intl.DisplayNames(undefined, { type: 'language', fallback: 'none' });

/** Whether a tag has the form of one, and names a language that is known: `pt-BR`. */
export function isLanguage(tag: string): boolean {
  try {
    return languages.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}
