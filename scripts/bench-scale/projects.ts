import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyProject } from '../../tests/site/project-copy.ts';
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

/** This project with invented symptoms beside its own. */
export async function guideWith(count: number): Promise<Project> {
  const { folder, write, duplicate } = await copyProject();
  for (const symptom of inventSymptoms(count, await groupIds())) {
    await write(`src/content/symptoms/${symptom.id}.yml`, asYaml(symptom));
  }
  const cost = join(folder, 'cost.json');
  await duplicate('astro.config.mjs', 'own.config.mjs');
  await write(
    'astro.config.mjs',
    `import config from './own.config.mjs';
import { steps } from '${STEPS}';
export default { ...config, integrations: [...config.integrations, steps('${cost}')] };
`,
  );
  return { folder, cost, page: 'dist/symptoms/meeting-url-not-valid/index.html' };
}

/** Starlight as it comes, with the same invented symptoms as Markdown pages. */
export async function stockWith(count: number): Promise<Project> {
  await mkdir('.cache/copies', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/copies/stock-'));
  const pages = join(folder, 'src/content/docs/symptoms');
  await mkdir(pages, { recursive: true });
  for (const symptom of inventSymptoms(Math.max(count, 1), [''])) {
    await writeFile(join(pages, `${symptom.id}.md`), asMarkdown(symptom));
  }
  const cost = join(folder, 'cost.json');
  const files = {
    'package.json': await readFile('package.json', 'utf8'),
    'tsconfig.json': await readFile('tsconfig.json', 'utf8'),
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': '---\ntitle: Stock\n---\n',
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { steps } from '${STEPS}';
export default {
  site: 'https://stock.example',
  cacheDir: './.cache/astro',
  integrations: [
    starlight({
      title: 'Stock',
      sidebar: [{ label: 'Symptoms', items: [{ autogenerate: { directory: 'symptoms' } }] }],
    }),
    steps('${cost}'),
  ],
};
`,
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return { folder, cost, page: 'dist/symptoms/s0/index.html' };
}
