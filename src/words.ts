import english from './content/i18n/en.json' with { type: 'json' };
import { AstroError } from 'astro/errors';
import { nearest } from './lib/nearest.ts';
import { list } from './lib/rules.ts';
import { sayFrom, type Say, type Values, type WordKey } from './lib/words.ts';

type Locals = Pick<App.Locals, 't'>;

interface Language {
  /** The texts as they are written. */
  texts: Readonly<Record<string, string>>;
  say: Say;
}

const languages = new WeakMap<object, Language>();

/** The names of the places in a text where a value or a link stands. */
const placesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

/** As an author finds a text: where it stands, and its name. */
const placeOf = (key: string) => `src/content/i18n/en.json → ${key}`;

/**
 * Says texts as scripts do, and stops the build at one that is not there, that leaves out a value, or
 * that has a place for which there is none. Translations are held against English before.
 */
function checkedSay(texts: Language['texts'], lng: string): Say {
  const say = sayFrom(texts, lng);
  const checked = (key: WordKey, values: Values = {}) => {
    const forms = [key, `${key}_one`, `${key}_other`].flatMap((form) => texts[form] ?? []);
    if (forms.length === 0) {
      throw new AstroError(
        `${placeOf(key)}: the text is missing.`,
        `Write it, or give it back its name. Nearest names: ${list(nearest(key, Object.keys(texts)))}.`,
      );
    }
    const names = Object.keys(values);
    const lost = names.find(
      (name) => name !== 'count' && forms.some((text) => !text.includes(`{{${name}}}`)),
    );
    if (lost !== undefined) {
      throw new AstroError(
        `${placeOf(key)}: “${forms.join('”, “')}” lacks {{${lost}}}.`,
        'Write it where the value belongs.',
      );
    }
    const said = say(key, values);
    const [unknown] = forms.flatMap(placesIn).filter((place) => !names.includes(place));
    if (unknown !== undefined) {
      throw new AstroError(
        `${placeOf(key)}: nothing stands in the place of {{${unknown}}}.`,
        `The places of this text: ${list(names.map((name) => `{{${name}}}`)) || 'none'}.`,
      );
    }
    return said;
  };
  return Object.assign(checked, { language: lng });
}

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
  const language = { texts, say: checkedSay(texts, lng) };
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
