import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFiles, pathsIn, mistakes } from '../../loaders/files.ts';
import { yamlFiles } from '../../loaders/yaml.ts';
import { dictionary, type Dictionary } from '../../schemas/dictionary.ts';

const KIND = yamlFiles('src/content/dictionaries', dictionary);

/** The dictionaries of a project, given by its root. */
export async function readDictionaries(root: URL): Promise<Dictionary[]> {
  const paths = await pathsIn(fileURLToPath(new URL(`${KIND.path}/`, root)));
  const { entries, problems } = await readFiles(KIND, paths, (file) =>
    readFile(new URL(file, root), 'utf8'),
  );
  if (problems.length > 0) throw mistakes(problems);
  return entries.map(({ data }) => data);
}
