import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compileFlow } from '../lib/flow/compile.ts';
import { placeOf, type FlowProblem } from '../lib/flow/problems.ts';
import { flow as schema } from '../schemas/flow.ts';

const ENDING = '.mmd';

/** Problems of one file. */
interface Report {
  file: string;
  problems: FlowProblem[];
}

function mistakes(reports: readonly Report[]): AstroError {
  const all = reports.flatMap(({ file, problems }) =>
    problems.map((problem) => ({ place: placeOf(file, problem), ...problem })),
  );
  return new AstroError(
    all.map(({ place, message }) => `${place}\n  ${message}`).join('\n'),
    all.map(({ place, hint }) => (all.length > 1 ? `${place}\n  ${hint}` : hint)).join('\n'),
  );
}

/** Compiles one file into the store. The file’s name is the id. */
async function loadFile(
  path: string,
  { config, store, parseData, generateDigest }: LoaderContext,
): Promise<Report> {
  const id = basename(path, ENDING);
  const file = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const source = await readFile(path, 'utf8');
  const digest = generateDigest(source);
  if (store.get(id)?.digest === digest) return { file, problems: [] };

  const compiled = await compileFlow(id, source);
  if ('problems' in compiled) return { file, problems: compiled.problems };
  const data = await parseData({ id, data: compiled.flow, filePath: path });
  store.set({ id, data, filePath: file, digest });
  return { file, problems: [] };
}

/** Loads the flowcharts of one folder, given from the project’s root. A mistake stops the build. */
export function flowLoader(folder: string): Loader {
  return {
    name: 'flow-loader',
    schema,
    async load(context) {
      const { config, store, watcher, logger } = context;
      const base = fileURLToPath(new URL(`${folder}/`, config.root));
      const names = existsSync(base)
        ? (await readdir(base)).filter((name) => name.endsWith(ENDING)).sort()
        : [];
      const ids = new Set(names.map((name) => basename(name, ENDING)));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);

      const reports = await Promise.all(names.map((name) => loadFile(base + name, context)));
      if (reports.some(({ problems }) => problems.length > 0)) throw mistakes(reports);

      const isFlow = (path: string) => path.startsWith(base) && path.endsWith(ENDING);
      const reload = async (path: string) => {
        if (!isFlow(path)) return;
        const report = await loadFile(path, context);
        const problems = mistakes([report]);
        if (report.problems.length > 0) logger.error(`${problems.message}\n${problems.hint ?? ''}`);
        else logger.info(`Reloaded ${report.file}`);
      };
      watcher?.add(base);
      watcher?.on('add', (path) => void reload(path));
      watcher?.on('change', (path) => void reload(path));
      watcher?.on('unlink', (path) => {
        if (isFlow(path)) store.delete(basename(path, ENDING));
      });
    },
  };
}
