import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const CONFIG = `import starlight from '@astrojs/starlight';
export default {
  site: 'https://stock.example',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Stock',
      sidebar: [
        { label: 'Symptoms', items: [{ autogenerate: { directory: 'symptoms' } }] },
        { label: 'Fixes', items: [{ autogenerate: { directory: 'fix' } }] },
      ],
    }),
  ],
};
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A page’s Markdown with its first heading as the title that Starlight asks for. */
function asDocument(markdown: string): string {
  const [heading = '', ...rest] = markdown.split('\n');
  return `---\ntitle: ${JSON.stringify(heading.replace(/^# /, ''))}\n---\n${rest.join('\n')}`;
}

/**
 * Writes a project of Starlight as it comes, with the text of every page of a built guide.
 * @param dist Where the guide is built, with its pages as Markdown.
 * @returns The folder of the project.
 */
export async function writeStock(dist: string): Promise<string> {
  await mkdir('.cache/copies', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/copies/stock-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const file of ['package.json', 'tsconfig.json']) {
    await write(file, await readFile(file, 'utf8'));
  }
  await write('astro.config.mjs', CONFIG);
  await write('src/content.config.ts', COLLECTIONS);
  for (const page of globSync('**/index.md', { cwd: dist })) {
    await write(`src/content/docs/${page}`, asDocument(await readFile(join(dist, page), 'utf8')));
  }
  return folder;
}
