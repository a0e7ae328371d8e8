import type en from '../content/i18n/en.json';

type Key = keyof typeof en;

/** The name of a text of the interface; plural forms share one, without `_one` and `_other`. */
export type WordKey = Key extends infer Name
  ? Name extends `${infer Stem}_${'one' | 'other'}`
    ? Stem
    : Name
  : never;

/** What stands in the place of `{{name}}` in a text. `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a text of the interface in the language of the page. */
export interface Say {
  (key: WordKey, values?: Values): string;
  /** The tag of that language, by which dates, numbers and lists are written: `en-GB`. */
  readonly language: string;
}

/**
 * Says texts from a plain table of them, as Starlight’s `t()` does on the server: for scripts of a
 * page and for tests.
 */
export function sayFrom(texts: Readonly<Record<string, string>>, language: string): Say {
  const plural = new Intl.PluralRules(language);
  const say = (key: WordKey, values: Values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key;
    const text = texts[form] ?? texts[`${key}_other`] ?? texts[key];
    if (text === undefined) throw new Error(`The text “${key}” is not among those at hand.`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => `${values[name] ?? whole}`);
  };
  return Object.assign(say, { language });
}
