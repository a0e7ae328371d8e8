import { fetchFile } from './fetch-file.ts';

/**
 * Loads a module once all its files have come. Some browsers never ask again for a module that failed
 * once, nor for one that it needs, so that no second attempt could succeed until the page is loaded
 * anew; a file that failed to be fetched is asked for again. The build puts this around every
 * `import()`.
 * @param files What the module consists of, as addresses.
 */
export async function importLate<Module>(
  load: () => Promise<Module>,
  files: readonly string[],
): Promise<Module> {
  const came = await Promise.all(files.map((file) => fetchFile(file)));
  if (came.some(isPage)) throw new Error(`Instead of a script a page came: ${files.join(', ')}.`);
  return load();
}

/** Networks that want their guests to sign in answer everything with a page of their own. */
const isPage = (text: string) => text.trimStart().startsWith('<');
