import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'astro/zod';
import type { Content, Entry } from '../src/lib/content-types.ts';
import { compileFlow } from '../src/loaders/compile-flow.ts';
import { headingsIn } from '../src/lib/headings.ts';
import { entryId } from '../src/lib/entry-id.ts';
import { cause } from '../src/schemas/cause.ts';
import { codeTable } from '../src/schemas/code-table.ts';
import { group } from '../src/schemas/group.ts';
import { page } from '../src/schemas/page.ts';
import { product } from '../src/schemas/product.ts';
import { scope } from '../src/schemas/scope.ts';
import { source } from '../src/schemas/source.ts';
import { symptom } from '../src/schemas/symptom.ts';

const filesIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder })
    .sort()
    .map((path) => ({
      id: entryId(path),
      file: `${folder}/${path}`,
      text: readFileSync(`${folder}/${path}`, 'utf8'),
    }));

const collection = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): Entry<z.infer<Schema>>[] =>
  filesIn(`src/content/${name}`, '**/*.{yml,yaml}').map(({ id, file, text }) => ({
    id,
    file,
    data: schema.parse(load(text)),
  }));

/** Starlight checks the rest of a page's frontmatter. */
const pageSchema = page.extend({ title: z.string() }).loose();

const pages = (): Content['pages'] =>
  filesIn('src/content/docs', '**/*.mdx').map(({ id, file, text }) => {
    const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const data = pageSchema.parse(load(frontmatter));
    return { id, file, data, headings: headingsIn(body) };
  });

const flows = (): Promise<Content['flows']> =>
  Promise.all(
    filesIn('src/content/flows', '*.mmd').map(async ({ id, file, text }) => {
      const compiled = await compileFlow(id, file, text);
      if ('problems' in compiled)
        throw new Error(`${file}: ${compiled.problems[0]?.message ?? ''}`);
      return { id, file, data: compiled.flow };
    }),
  );

/**
 * The project's content, read from its files through its own schemas. Astro's `getCollection()`
 * finds nothing outside of a build.
 */
export const readContent = async (): Promise<Content> => ({
  symptoms: collection('symptoms', symptom),
  groups: collection('groups', group),
  codes: collection('codes', codeTable),
  causes: collection('causes', cause),
  scopes: collection('scope', scope),
  flows: await flows(),
  products: collection('products', product),
  sources: collection('sources', source),
  pages: pages(),
});
