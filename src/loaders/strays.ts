import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { CONTENT, rules } from '../lib/files/strays.ts';
import type { Folder } from '../lib/files/names.ts';
import { check } from '../lib/rules.ts';
import { mistakes, pathsIn } from './files.ts';

/** A loader that also stops the build at files that no loader reads, once its own are watched. */
export const tellingOfStrays = (loader: Loader, folders: Folder[]): Loader => ({
  ...loader,
  async load(context) {
    await loader.load(context);
    const paths = await pathsIn(fileURLToPath(new URL(`${CONTENT}/`, context.config.root)));
    const problems = check(rules, [paths, folders]);
    if (problems.length > 0) throw mistakes(problems);
  },
});
