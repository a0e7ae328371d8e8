import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { filesById, rules, type Folder } from '../lib/files/names.ts';
import type { Reading } from '../lib/files/reading.ts';
import { check, describeProblems, type Problem } from '../lib/rules.ts';

/** How the files of one folder become entries. */
export interface FileKind<Schema extends z.ZodType = z.ZodType> extends Folder {
  schema: Schema;
  /** Reads one file; `file` is its path from the project’s root. */
  read: (
    id: string,
    file: string,
    text: string,
  ) => Reading<z.output<Schema>> | Promise<Reading<z.output<Schema>>>;
}

/** Where entries go: Astro’s store, as far as it is made use of. */
interface Shelf {
  keys: () => Iterable<string>;
  set: (entry: { id: string; data: Record<string, unknown>; filePath: string }) => void;
  delete: (id: string) => void;
}

/** The paths of all files in a folder, from there; none where there is no folder. */
export async function pathsIn(base: string): Promise<string[]> {
  if (!existsSync(base)) return [];
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(base, `${parentPath}/${name}`).replaceAll('\\', '/'));
}

/** Stops a build: says how many mistakes there are, and each of them. */
export const mistakes = (problems: readonly Problem[]) =>
  new AstroError(
    `The content has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
    describeProblems(problems),
  );

/** Reads one file onto the shelf. Returns what is wrong with it. */
async function loadFile(
  { path: folder, read }: FileKind,
  base: string,
  [id, path]: readonly [string, string],
  shelf: Shelf,
): Promise<Problem[]> {
  const filePath = `${folder}/${path}`;
  const reading = await read(id, filePath, await readFile(base + path, 'utf8'));
  if ('problems' in reading) return reading.problems;
  shelf.set({ id, data: reading.data as Record<string, unknown>, filePath });
  return [];
}

/** Keeps the shelf in step with the files while somebody edits them. Mistakes are logged. */
function watch(
  kind: FileKind,
  base: string,
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  shelf: Shelf,
): void {
  const on = (event: 'add' | 'change' | 'unlink', act: (id: string, path: string) => void) =>
    watcher?.on(event, (absolute: string) => {
      const path = relative(base, absolute).replaceAll('\\', '/');
      if (path.startsWith('..') || !path.endsWith(kind.ending)) return;
      act(path.slice(0, -kind.ending.length), path);
    });
  const reload = async (id: string, path: string) => {
    const problems = [
      ...check(rules, [[path], kind]),
      ...(await loadFile(kind, base, [id, path], shelf)),
    ];
    if (problems.length === 0) logger.info(`Reloaded ${path}`);
    else logger.error(describeProblems(problems));
  };
  watcher?.add(base);
  on('add', (id, path) => void reload(id, path));
  on('change', (id, path) => void reload(id, path));
  on('unlink', (id) => {
    shelf.delete(id);
  });
}

/**
 * Reads the files of a folder onto a shelf, and again whenever they change. A mistake stops the build,
 * together with all others of the folder. Nothing is taken from an earlier build, because a rule may
 * have changed since.
 */
export async function loadFiles(
  kind: FileKind,
  context: Pick<LoaderContext, 'config' | 'watcher' | 'logger'>,
  shelf: Shelf,
): Promise<void> {
  const base = fileURLToPath(new URL(`${kind.path}/`, context.config.root));
  // Before anything can fail, so that a correction is seen.
  watch(kind, base, context, shelf);

  const paths = await pathsIn(base);
  const files = filesById(paths, kind);
  for (const id of [...shelf.keys()]) if (!files.has(id)) shelf.delete(id);
  const found = await Promise.all([...files].map((file) => loadFile(kind, base, file, shelf)));
  const problems = [...check(rules, [paths, kind]), ...found.flat()];
  if (problems.length > 0) throw mistakes(problems);
}

/** Loads the files of one folder, each file’s name its id. */
export const fileLoader = (kind: FileKind): Loader => ({
  name: `files of ${kind.path}`,
  load: (context) => loadFiles(kind, context, context.store),
});
