import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../lib/content-types.ts';
import type { Problem } from '../../lib/rules.ts';
import { stemOf } from '../../lib/search/words.ts';
import { readFiles, pathsIn, mistakes } from '../../loaders/files.ts';
import { dictionaryFiles } from '../../loaders/dictionaries.ts';
import type { Dictionary } from '../../schemas/dictionary.ts';

/** The dictionaries of a project, given by its root. */
export async function readDictionaries(root: URL): Promise<Entry<Dictionary>[]> {
  const paths = await pathsIn(fileURLToPath(new URL(`${dictionaryFiles.path}/`, root)));
  const { entries, problems } = await readFiles(dictionaryFiles, paths, (file) =>
    readFile(new URL(file, root), 'utf8'),
  );
  if (problems.length > 0) throw mistakes(problems);
  return entries;
}

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
