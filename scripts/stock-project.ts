import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const configOf = (directories: readonly string[]) => `import starlight from '@astrojs/starlight';
export default {
  site: 'https://stock.example',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Stock',
      sidebar: ${JSON.stringify(directories)}.map((directory) => ({
        label: directory,
        items: [{ autogenerate: { directory } }],
      })),
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
export function asDocument(markdown: string): string {
  const [heading = '', ...rest] = markdown.split('\n');
  return `---\ntitle: ${JSON.stringify(heading.replace(/^# /, ''))}\n---\n${rest.join('\n')}`;
}

/**
 * Writes a project of Starlight as it comes.
 * @param pages The text of each page by its path in the folder of pages.
 * @param directories The folders that the menu lists.
 * @returns The folder of the project.
 */
export async function writeStock(
  pages: Iterable<readonly [path: string, text: string]>,
  directories: readonly string[],
): Promise<string> {
  await mkdir('.cache/copies', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/copies/stock-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const file of ['package.json', 'tsconfig.json']) {
    await write(file, await readFile(file, 'utf8'));
  }
  await write('astro.config.mjs', configOf(directories));
  await write('src/content.config.ts', COLLECTIONS);
  for (const [path, text] of pages) await write(`src/content/docs/${path}`, text);
  return folder;
}
