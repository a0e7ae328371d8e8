// Builds the site with 0, 1,000 and 10,000 invented symptoms, and stock Starlight with the same pages;
// prints what each step costs and what a page weighs. Takes other numbers of symptoms as arguments.
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { guideWith, stockWith, type Project } from './bench-scale/projects.ts';
import type { Cost } from './bench-scale/steps.ts';

const [...given] = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [0, 1000, 10_000];

/** Builds a project; its cost, and the bytes of a symptom page. Undefined where it does not finish. */
async function measure({ folder, cost, page }: Project) {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const build = spawn(process.execPath, [astro, 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((done) => build.on('close', done));
  if (code !== 0) return undefined;
  return {
    ...(JSON.parse(readFileSync(cost, 'utf8')) as Cost),
    bytes: statSync(join(folder, page)).size,
  };
}

for (const [name, make] of [
  ['Rejoin', guideWith],
  ['Stock Starlight', stockWith],
] as const) {
  console.log(`\n${name}\n\n| Symptoms | CPU seconds | Of these | Memory | A symptom page |`);
  console.log('| --: | --: | --- | --: | --: |');
  for (const count of counts) {
    const project = await make(count);
    const found = await measure(project);
    await rm(project.folder, { recursive: true });
    if (found === undefined) {
      console.log(`| ${count} | does not finish | | | |`);
      continue;
    }
    const total = found.steps.reduce((sum, [, seconds]) => sum + seconds, 0);
    const parts = found.steps
      .filter(([, seconds]) => seconds >= 0.1)
      .map(([step, seconds]) => `${step} ${seconds.toFixed(1)}`);
    console.log(
      `| ${count} | ${total.toFixed(1)} | ${parts.join(', ')} | ${found.memory.toFixed(2)} GB | ${found.bytes} bytes |`,
    );
  }
}
