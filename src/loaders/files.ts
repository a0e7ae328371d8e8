import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import type { Entry } from '../lib/content-types.ts';
import { filesById, rules, type Folder } from '../lib/files/names.ts';
import type { Reading } from '../lib/files/reading.ts';
import { rules as textRules } from '../lib/files/text.ts';
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

/** Text that Astro would print as Markdown, with a sign that nobody sees where that would eat some. */
const unformatted = (text: string) => text.replaceAll(/\](?=\()|\*(?=\*)/g, '$&\u2060');

/** Stops a build: says how many mistakes there are, and each of them. */
export const mistakes = (problems: readonly Problem[]) =>
  new AstroError(
    `The content has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
    unformatted(describeProblems(problems)),
  );

/**
 * Reads the files of a kind; those with a mistake are left out, and told of. Where a name is wrong,
 * nothing is read: the name would become an id.
 * @param paths The files in the folder, from there.
 * @param textOf Gives the text of a file by its path from the project’s root.
 */
export async function readFiles<Schema extends z.ZodType>(
  kind: FileKind<Schema>,
  paths: string[],
  textOf: (file: string) => string | Promise<string>,
): Promise<{ entries: Entry<z.output<Schema>>[]; problems: Problem[] }> {
  const entries: Entry<z.output<Schema>>[] = [];
  const problems = check(rules, [paths, kind]);
  if (problems.length > 0) return { entries, problems };
  for (const [id, path] of filesById(paths, kind)) {
    const file = `${kind.path}/${path}`;
    const text = await textOf(file);
    const unreadable = check(textRules, [text], file);
    const reading =
      unreadable.length > 0 ? { problems: unreadable } : await kind.read(id, file, text);
    if ('problems' in reading) problems.push(...reading.problems);
    else entries.push({ id, file, data: reading.data });
  }
  return { entries, problems };
}

/** Keeps the shelf in step with the files while somebody edits them. Mistakes are logged. */
function watch(
  kind: FileKind,
  base: string,
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  shelf: Shelf,
  load: (paths: string[]) => Promise<Problem[]>,
): void {
  const on = (event: 'add' | 'change' | 'unlink', act: (path: string) => void) =>
    watcher?.on(event, (absolute: string) => {
      const path = relative(base, absolute).replaceAll('\\', '/');
      if (!path.startsWith('..') && path.endsWith(kind.ending)) act(path);
    });
  const reload = async (path: string) => {
    const problems = await load([path]);
    if (problems.length === 0) logger.info(`Reloaded ${path}`);
    else logger.error(describeProblems(problems));
  };
  watcher?.add(base);
  on('add', (path) => void reload(path));
  on('change', (path) => void reload(path));
  on('unlink', (path) => {
    shelf.delete(path.slice(0, -kind.ending.length));
  });
}

/**
 * Reads the files of a folder onto a shelf, and again whenever they change. A mistake stops the build,
 * together with all others of the folder. Nothing is taken from an earlier build, because a rule may
 * have changed since.
 */
async function loadFiles(
  kind: FileKind,
  context: Pick<LoaderContext, 'config' | 'watcher' | 'logger'>,
  shelf: Shelf,
): Promise<void> {
  const { root } = context.config;
  const base = fileURLToPath(new URL(`${kind.path}/`, root));
  const load = async (paths: string[]) => {
    const { entries, problems } = await readFiles(kind, paths, (file) =>
      readFile(new URL(file, root), 'utf8'),
    );
    for (const { id, file, data } of entries) {
      shelf.set({ id, data: data as Record<string, unknown>, filePath: file });
    }
    return problems;
  };
  // Before anything can fail, so that a correction is seen.
  watch(kind, base, context, shelf, load);

  const paths = await pathsIn(base);
  const files = filesById(paths, kind);
  for (const id of [...shelf.keys()]) if (!files.has(id)) shelf.delete(id);
  const problems = await load(paths);
  if (problems.length > 0) throw mistakes(problems);
}

const nowhere: Shelf = { keys: () => [], set: () => undefined, delete: () => undefined };

/** Stops at mistakes in the files of one folder, and keeps none: what needs them reads them itself. */
export const checkingLoader = (kind: FileKind): Loader => ({
  name: `mistakes in ${kind.path}`,
  load: (context) => loadFiles(kind, context, nowhere),
});

/** Loads the files of one folder, each file’s name its id. */
export const fileLoader = (kind: FileKind): Loader => ({
  name: `files of ${kind.path}`,
  load: (context) => loadFiles(kind, context, context.store),
});
