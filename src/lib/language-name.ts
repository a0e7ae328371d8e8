/** Ready-made tables of names by their language, because making one takes long. */
const tables = new Map<string, Intl.DisplayNames>();

/**
 * What a language is called: `German`.
 * @param language The tag of the language to call it in.
 */
export function languageName(tag: string, language: string): string | undefined {
  const names = tables.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  tables.set(language, names);
  return names.of(tag);
}
