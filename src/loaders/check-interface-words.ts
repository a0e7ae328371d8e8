import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { jsonProblems } from '../lib/files/json.ts';
import { readYaml } from '../lib/files/yaml.ts';
import { mistakes, pathsIn } from './files.ts';
import { INTERFACE_WORDS } from './interface-words.ts';

/**
 * Stops where a file with words of the interface can’t be read, or holds what is none of them. They are
 * read before all else, by programs that don’t say which file they stopped at.
 */
export async function checkInterfaceWords(root: URL): Promise<void> {
  const { path, ending } = INTERFACE_WORDS;
  const names = await pathsIn(fileURLToPath(new URL(path, root)));
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(ending))
      .map(async (name) => {
        const file = `${path}/${name}`;
        return { file, text: await readFile(new URL(file, root), 'utf8') };
      }),
  );
  const unreadable = files.flatMap(({ file, text }) => jsonProblems(file, text));
  if (unreadable.length > 0) throw mistakes(unreadable);

  // It is made of the English words, which had to be readable.
  const { interfaceWords } = await import('../schemas/words.ts');
  const problems = files.flatMap(({ file, text }) => {
    // JSON is YAML too, and that is read with its lines.
    const reading = readYaml(file, text, interfaceWords);
    return 'problems' in reading ? reading.problems : [];
  });
  if (problems.length > 0) throw mistakes(problems);
}
