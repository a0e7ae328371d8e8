import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const INDEX = 'dist/search-words/index.json';

const changed = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds the site unless what is built is newer than everything that it is made from. */
export function buildIndex() {
  const newest = Math.max(...globSync('src/**/*.*').map(changed));
  if (changed(INDEX) > newest) return;
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
}
