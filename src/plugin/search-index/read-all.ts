import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import type { Entry } from '../../lib/content-types.ts';
import { readFiles, pathsIn, mistakes, type FileKind } from '../../loaders/files.ts';

/** All files of a kind in a project, given by its root. A mistake in one stops the build. */
export async function readAll<Schema extends z.ZodType>(
  kind: FileKind<Schema>,
  root: URL,
): Promise<Entry<z.output<Schema>>[]> {
  const paths = await pathsIn(fileURLToPath(new URL(`${kind.path}/`, root)));
  const { entries, problems } = await readFiles(kind, paths, (file) =>
    readFile(new URL(file, root), 'utf8'),
  );
  if (problems.length > 0) throw mistakes(problems);
  return entries;
}
