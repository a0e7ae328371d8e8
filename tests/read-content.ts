import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import type { Content } from '../src/lib/content-types.ts';
import { CONTENT, rules as strayRules } from '../src/lib/files/strays.ts';
import { bodyOf } from '../src/lib/page/read.ts';
import { check, describeProblems, type Problem } from '../src/lib/rules.ts';
import { pathsIn, readFiles, type FileKind } from '../src/loaders/files.ts';
import { folders, kinds } from '../src/loaders/kinds.ts';

/** The texts of content files by their paths from the project’s root. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of all content files of a project or guide, whose `src/content` may lie elsewhere. */
export async function readTexts(folder = 'src/content'): Promise<Map<string, string>> {
  const paths = (await pathsIn(`${folder}/`)).sort();
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [`src/content/${path}`, await readFile(`${folder}/${path}`, 'utf8')] as const,
      ),
    ),
  );
}

/** What was read of a text before: a test that changes one file need not read the others again. */
const readings = new Map<string, ReturnType<FileKind['read']>>();

function readOnce<Schema extends z.ZodType>(kind: FileKind<Schema>): FileKind<Schema> {
  return {
    ...kind,
    read(id, file, text) {
      const key = `${file}\n${text}`;
      const reading = readings.get(key) ?? kind.read(id, file, text);
      readings.set(key, reading);
      return reading as ReturnType<typeof kind.read>;
    },
  };
}

/**
 * Reads content through the schemas, compilers and rules of single files that the build uses.
 * Astro’s `getCollection()` finds nothing outside of a build.
 */
export async function readGuide(
  texts: Texts,
): Promise<{ content: Content } | { problems: Problem[] }> {
  const all = [...texts.keys()].map((file) => file.slice(`${CONTENT}/`.length));
  const problems: Problem[] = check(strayRules, [all, folders]);
  async function read<Schema extends z.ZodType>(kind: FileKind<Schema>) {
    const folder = `${kind.path}/`;
    const paths = [...texts.keys()].filter((file) => file.startsWith(folder));
    const found = await readFiles(
      readOnce(kind),
      paths.map((file) => file.slice(folder.length)),
      (file) => texts.get(file) ?? '',
    );
    problems.push(...found.problems);
    return found.entries;
  }
  const docs = await read(kinds.docs);
  // Nothing but the search’s index reads these.
  await read(kinds.dictionaries);
  await read(kinds.searches);
  const content = {
    symptoms: await read(kinds.symptoms),
    groups: await read(kinds.groups),
    codes: await read(kinds.codes),
    links: await read(kinds.links),
    ways: await read(kinds.ways),
    causes: await read(kinds.causes),
    scopes: await read(kinds.scope),
    flows: await read(kinds.flows),
    products: await read(kinds.products),
    sources: await read(kinds.sources),
  };
  if (problems.length > 0) return { problems };
  const pages = docs.map((page) => ({ ...page, ...bodyOf(texts.get(page.file) ?? '') }));
  return { content: { ...content, pages } };
}

/** The project’s own content. */
export async function readContent(): Promise<Content> {
  const guide = await readGuide(await readTexts());
  if ('problems' in guide) throw new Error(describeProblems(guide.problems));
  return guide.content;
}
