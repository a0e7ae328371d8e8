import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'));
  await mkdir(join(folder, 'dist/fix'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "guide" }');
  await writeFile(join(folder, 'dist/fix/index.html'), 'A page.');
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['/', 'fix/index.html'],
  ['/help/desk/', 'help/desk/fix/index.html'],
])('a site for %s lies in the zip where its links and the instructions say', async (base, file) => {
  const env = { ...process.env, BASE_PATH: base };
  execFileSync(process.execPath, [resolve('scripts/zip.ts')], { cwd: folder, env });
  const files = unzipSync(await readFile(join(folder, 'guide.zip')));
  expect(Object.keys(files)).toEqual(['READ-ME-FIRST.txt', file]);
  expect(strFromU8(files['READ-ME-FIRST.txt']!)).toContain(`open http://localhost:8080${base}\n`);
});
