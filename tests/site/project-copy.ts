import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outerEnvironment } from '../outer-environment.ts';

/** A copy of the project that a test may change and build. */
export interface ProjectCopy {
  folder: string;
  write: (path: string, text: string) => Promise<void>;
  /** Replaces text that the file must hold. */
  edit: (path: string, from: string, to: string) => Promise<void>;
  duplicate: (path: string, to: string) => Promise<void>;
  remove: (path: string) => Promise<void>;
  /** Runs `astro build`, without what the test runner put into the environment; resolves with its exit code and all it printed. */
  build: (env?: Record<string, string>) => Promise<{ code: number; output: string }>;
}

/** What a build reads, beside the installed modules. */
const NEEDED = [
  'src',
  'public',
  'permalinks.txt',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Lies inside of the project, so that a copy finds the installed modules above it. */
const COPIES = resolve('.cache/copies');

/** Copies the project to a folder of its own, which the caller removes. */
export async function copyProject(): Promise<ProjectCopy> {
  await mkdir(COPIES, { recursive: true });
  const folder = await mkdtemp(join(COPIES, 'copy-'));
  for (const path of NEEDED) await cp(path, join(folder, path), { recursive: true });
  const inCopy = (path: string) => join(folder, path);
  return {
    folder,
    write: (path, text) => writeFile(inCopy(path), text),
    async edit(path, from, to) {
      const text = await readFile(inCopy(path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”.`);
      await writeFile(inCopy(path), text.replace(from, to));
    },
    duplicate: (path, to) => cp(inCopy(path), inCopy(to)),
    remove: (path) => rm(inCopy(path), { recursive: true }),
    build: (env = {}) =>
      new Promise((done) => {
        const options = { cwd: folder, env: { ...outerEnvironment(), NO_COLOR: '1', ...env } };
        const astro = resolve('node_modules/astro/bin/astro.mjs');
        execFile(process.execPath, [astro, 'build'], options, (error, stdout, stderr) => {
          done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
        });
      }),
  };
}
