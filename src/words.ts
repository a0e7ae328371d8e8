import type { Say } from './lib/words.ts';

/** Says texts of the interface on a page. Values stay as they are: Astro escapes what it prints. */
export const wordsOn =
  ({ t }: Pick<App.Locals, 't'>): Say =>
  (key, values) =>
    // Starlight's own types know no plural forms.
    (t as (key: string, options: object) => string)(key, {
      ...values,
      interpolation: { escapeValue: false },
    });
