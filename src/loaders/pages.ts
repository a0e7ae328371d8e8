import type { SchemaContext } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import type { Loader } from 'astro/loaders';
import { readYaml } from '../lib/files/yaml.ts';
import { frontmatterOf } from '../lib/files/frontmatter.ts';
import { checkPage } from '../lib/page/check.ts';
import { page } from '../schemas/page.ts';
import { checkingLoader, type FileKind } from './files.ts';

/**
 * The front matter of a page: Starlight’s fields and this guide’s. Others are typing mistakes. It takes
 * no picture, whose schema differs from file to file: so it is made once, not for each page anew.
 */
const schema = docsSchema({ extend: page })({
  image: (() => z.never('A picture belongs into the text.')) as unknown as SchemaContext['image'],
}).strict();

/** The MDX pages of a folder, given from the project’s root. */
export const pageFiles = (path: string): FileKind<typeof schema> => ({
  path,
  ending: '.mdx',
  isDeep: true,
  schema,
  read(_, file, text) {
    const { yaml, above } = frontmatterOf(text);
    const frontmatter = readYaml(file, yaml, schema, above);
    const problems = checkPage(file, text);
    if (problems.length === 0) return frontmatter;
    return {
      problems: 'problems' in frontmatter ? [...frontmatter.problems, ...problems] : problems,
    };
  },
});

/** Loads the pages as Starlight does, after it has looked for mistakes that would pass it by. */
export const pageLoader = (kind: FileKind): Loader => ({
  name: 'pages',
  async load(context) {
    await checkingLoader(kind).load(context);
    await docsLoader().load(context);
  },
});
