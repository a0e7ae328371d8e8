import { sayFrom, type Say } from '../../lib/words.ts';

const ENGLISH = 'en';

/** Every file of words, each loaded when it is asked for. */
const files = import.meta.glob<Readonly<Record<string, string>>>('../../content/i18n/*.json', {
  import: 'default',
});

const load = async (language: string) =>
  (await files[`../../content/i18n/${language}.json`]?.()) ?? {};

/** The texts of the page’s language, for what is loaded late itself. English stands in for others. */
export async function loadWords(): Promise<Say> {
  const language = document.documentElement.lang;
  const [english, own] = await Promise.all([load(ENGLISH), load(language)]);
  return sayFrom({ ...english, ...own }, language);
}
