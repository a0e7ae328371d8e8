import english from './content/i18n/en.json' with { type: 'json' };
import { sayFrom, type Say } from './lib/words.ts';

type Locals = Pick<App.Locals, 't'>;

interface Language {
  /** The texts as they are written. */
  texts: Readonly<Record<string, string>>;
  say: Say;
}

const languages = new WeakMap<object, Language>();

/**
 * The texts of the interface in the language of a page. Read once a language: Starlight’s `t()` puts
 * each text together anew, on every page. English stands in for what is not translated.
 */
export function languageOn({ t }: Locals): Language {
  // Starlight's types say of each text that it may be missing, and not which language they are in.
  const own = t.all() as Language['texts'];
  const { lng } = t as typeof t & { lng: string };
  const known = languages.get(own);
  if (known !== undefined) return known;
  const texts = { ...english, ...own };
  const language = { texts, say: sayFrom(texts, lng) };
  languages.set(own, language);
  return language;
}

/** The texts whose names begin with `of` and a dot, for a script to say. */
export const textsUnder = (of: string, locals: Locals): Language['texts'] =>
  Object.fromEntries(
    Object.entries(languageOn(locals).texts).filter(([key]) => key.startsWith(`${of}.`)),
  );

/** Says texts of the interface on a page. Values stay as they are: Astro escapes what it prints. */
export const wordsOn = (locals: Locals): Say => languageOn(locals).say;
