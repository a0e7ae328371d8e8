import type { Entry } from '../../lib/content-types.ts';
import type { Problem } from '../../lib/rules.ts';
import { stemOf } from '../../lib/search/words.ts';
import { mistakes } from '../../loaders/files.ts';
import type { Dictionary } from '../../schemas/dictionary.ts';

/**
 * Stops a build where a dictionary translates into a word that the guide does not have.
 * @param says Whether a page has a word with a stem.
 */
export function checkDictionaries(
  dictionaries: readonly Entry<Dictionary>[],
  says: (stem: string) => boolean,
): void {
  const problems = dictionaries.flatMap(({ file, data }) =>
    Object.keys(data.words)
      .filter((word) => !says(stemOf(word)))
      .map((word): Problem => ({
        rule: 'dictionaries translate into words of the guide',
        file,
        field: `words.${word}`,
        value: word,
        message: `No page says “${word}”, so nothing can be found by it.`,
        hint: 'Write the word that the guide has for it, or leave the line out.',
      })),
  );
  if (problems.length > 0) throw mistakes(problems);
}
