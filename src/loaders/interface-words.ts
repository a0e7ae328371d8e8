import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { jsonProblems } from '../lib/files/json.ts';
import { mistakes, pathsIn } from './files.ts';

/** Where the words of the interface are, from the project’s root. */
export const INTERFACE_WORDS = { path: 'src/content/i18n', ending: '.json' };

/**
 * Stops where a file with words of the interface can’t be read. They are read before all else, by
 * programs that don’t say which file they stopped at.
 */
export async function checkInterfaceWords(root: URL): Promise<void> {
  const { path, ending } = INTERFACE_WORDS;
  const names = await pathsIn(fileURLToPath(new URL(path, root)));
  const problems = await Promise.all(
    names
      .filter((name) => name.endsWith(ending))
      .map(async (name) => {
        const file = `${path}/${name}`;
        return jsonProblems(file, await readFile(new URL(file, root), 'utf8'));
      }),
  );
  if (problems.flat().length > 0) throw mistakes(problems.flat());
}
