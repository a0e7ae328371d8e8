import { readdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyProject } from '../../tests/site/project-copy.ts';
import { writeStock } from '../stock-project.ts';
import { asMarkdown, asYaml, inventSymptoms } from './symptoms.ts';

/** A project that can be built. */
export interface Project {
  folder: string;
  /** Where the build writes its cost. */
  cost: string;
  /** A symptom page of the built site, to be weighed. */
  page: string;
}

const STEPS = resolve('scripts/bench-scale/steps.ts');

/** The ids of the groups that the content has. */
const groupIds = async () =>
  (await readdir('src/content/groups')).map((file) => file.replace(/\.ya?ml$/, ''));

/** Has the build of a project write what it costs; gives the file. */
async function counted(folder: string): Promise<string> {
  const cost = join(folder, 'cost.json');
  await rename(join(folder, 'astro.config.mjs'), join(folder, 'own.config.mjs'));
  await writeFile(
    join(folder, 'astro.config.mjs'),
    `import config from './own.config.mjs';
import { steps } from '${STEPS}';
export default { ...config, integrations: [...config.integrations, steps('${cost}')] };
`,
  );
  return cost;
}

/** This project with invented symptoms beside its own. */
export async function guideWith(count: number): Promise<Project> {
  const { folder, write } = await copyProject();
  for (const symptom of inventSymptoms(count, await groupIds())) {
    await write(`src/content/symptoms/${symptom.id}.yml`, asYaml(symptom));
  }
  const page = 'dist/symptoms/meeting-url-not-valid/index.html';
  return { folder, cost: await counted(folder), page };
}

/** Starlight as it comes, with the same invented symptoms as Markdown pages. */
export async function stockWith(count: number): Promise<Project> {
  const symptoms = inventSymptoms(Math.max(count, 1), ['']);
  const folder = await writeStock(
    [
      ['index.md', '---\ntitle: Stock\n---\n'],
      ...symptoms.map((symptom) => [`symptoms/${symptom.id}.md`, asMarkdown(symptom)] as const),
    ],
    ['symptoms'],
  );
  return { folder, cost: await counted(folder), page: 'dist/symptoms/s0/index.html' };
}
