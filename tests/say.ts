import en from '../src/content/i18n/en.json' with { type: 'json' };
import { sayFrom } from '../src/lib/words.ts';

/** Says the texts of the interface in English, as a page does. */
export const say = sayFrom(en, 'en-GB');
