import { readdir, readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { describeProblems, type Problem } from '../lib/rules.ts';
import { flow as schema } from '../schemas/flow.ts';
import { compileFlow } from './compile-flow.ts';

const ENDING = '.mmd';

const mistakes = (problems: readonly Problem[]) =>
  new AstroError('The flowcharts have mistakes.', describeProblems(problems));

/**
 * Compiles one file into the store; its name is the id. Returns what is wrong with it. It is compiled
 * each time, because a rule may have changed since, and takes about 20 ms.
 */
async function loadFile(path: string, context: LoaderContext): Promise<Problem[]> {
  const { config, store } = context;
  const id = basename(path, ENDING);
  const file = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const compiled = await compileFlow(id, file, await readFile(path, 'utf8'));
  if ('problems' in compiled) return compiled.problems;
  const data = await context.parseData({ id, data: compiled.flow, filePath: path });
  store.set({ id, data, filePath: file });
  return [];
}

/** Keeps the store in step with the files while somebody edits them. Mistakes are logged. */
function watch(base: string, context: LoaderContext): void {
  const { watcher, logger, store } = context;
  const reload = async (path: string) => {
    try {
      const problems = await loadFile(path, context);
      if (problems.length > 0) throw mistakes(problems);
      logger.info(`Reloaded ${basename(path)}`);
    } catch (error) {
      const { message, hint = '' } = error as AstroError;
      logger.error(`${message}\n${hint}`);
    }
  };
  const onFlow = (act: (path: string) => void) => (path: string) => {
    if (path.startsWith(base) && path.endsWith(ENDING)) act(path);
  };
  watcher?.add(base);
  for (const event of ['add', 'change'] as const) {
    watcher?.on(
      event,
      onFlow((path) => void reload(path)),
    );
  }
  watcher?.on(
    'unlink',
    onFlow((path) => {
      store.delete(basename(path, ENDING));
    }),
  );
}

/** Loads the flowcharts of one folder, given from the project’s root. A mistake stops the build. */
export function flowLoader(folder: string): Loader {
  return {
    name: 'flow-loader',
    schema,
    async load(context) {
      const { config, store } = context;
      const base = fileURLToPath(new URL(`${folder}/`, config.root));
      // Before anything can fail, so that a correction is seen.
      watch(base, context);

      const names = (await readdir(base)).filter((name) => name.endsWith(ENDING)).sort();
      const ids = new Set(names.map((name) => basename(name, ENDING)));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      const problems = await Promise.all(names.map((name) => loadFile(base + name, context)));
      if (problems.flat().length > 0) throw mistakes(problems.flat());
    },
  };
}
