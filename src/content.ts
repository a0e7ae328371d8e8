import { existsSync, readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import { getCollection, type CollectionEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Content, Entry } from './lib/content-types.ts';
import { withLines } from './lib/files/lines.ts';
import { checkContent } from './lib/integrity/check.ts';
import { bodyOf } from './lib/page/read.ts';
import { mistakes } from './loaders/files.ts';
import { site } from './site.ts';
import type { Symptom } from './schemas/symptom.ts';

/** The day of this build, as `YYYY-MM-DD`. */
export const today = new Date().toISOString().slice(0, 10);

const toEntry = <Data>({ id, filePath, data }: { id: string; filePath?: string; data: Data }) => ({
  id,
  file: filePath ?? id,
  data,
});

/** The text of a content file. */
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');

const byId = <Data>(a: Entry<Data>, b: Entry<Data>) => a.id.localeCompare(b.id);

const byOrder = (a: Entry<{ order: number }>, b: Entry<{ order: number }>) =>
  a.data.order - b.data.order;

const bySymptomOrder = (a: Entry<Symptom>, b: Entry<Symptom>) =>
  a.data.order - b.data.order || a.data.label.localeCompare(b.data.label);

/** The entries of a kind that a guide need not have: Astro warns of one that is asked for and is not there. */
const entriesOf = async <Kind extends 'codes' | 'links' | 'ways' | 'scope' | 'flows'>(
  kind: Kind,
): Promise<CollectionEntry<Kind>[]> =>
  existsSync(new URL(`src/content/${kind}`, root)) ? await getCollection(kind) : [];

async function load(): Promise<Content> {
  const [docs, symptoms, groups, codes, links, ways, causes, scopes, flows, products, sources] =
    await Promise.all([
      getCollection('docs'),
      getCollection('symptoms'),
      getCollection('groups'),
      entriesOf('codes'),
      entriesOf('links'),
      entriesOf('ways'),
      getCollection('causes'),
      entriesOf('scope'),
      entriesOf('flows'),
      getCollection('products'),
      getCollection('sources'),
    ]);
  const content: Content = {
    symptoms: symptoms.map(toEntry).sort(bySymptomOrder),
    groups: groups.map(toEntry).sort(byOrder),
    codes: codes.map(toEntry).sort(byId),
    links: links.map(toEntry).sort(byOrder),
    ways: ways.map(toEntry).sort(byOrder),
    causes: causes.map(toEntry).sort(byId),
    scopes: scopes.map(toEntry).sort(byId),
    flows: flows.map(toEntry).sort(byId),
    products: products.map(toEntry).sort(byId),
    sources: sources.map(toEntry).sort(byId),
    pages: docs
      .map((doc) => toEntry(doc))
      .map((page) => ({ ...page, ...bodyOf(textOf(page.file)) }))
      .sort(byId),
  };
  const problems = checkContent(content, {
    today,
    site,
    hasFile: (file) => existsSync(new URL(file, root)),
  });
  if (problems.length > 0) throw mistakes(withLines(problems, textOf));
  return content;
}

/** Everything the site is made from, checked. The only way to it; nothing else calls Astro's. */
export const content = await load();

const entriesById = new Map(
  Object.entries(content).map(([kind, entries]: [string, Entry<unknown>[]]) => [
    kind,
    new Map(entries.map((entry) => [entry.id, entry])),
  ]),
);

/** The entry of a collection by its id, undefined where there is none. */
export function find<Kind extends keyof Content>(kind: Kind, id: string) {
  return entriesById.get(kind)?.get(id) as Content[Kind][number] | undefined;
}

/** The entry of a collection by its id. The integrity rules have made sure that it is there. */
export function entry<Kind extends keyof Content>(kind: Kind, id: string): Content[Kind][number] {
  const found = find(kind, id);
  if (found === undefined) throw new AstroError(`There is no “${id}” among the ${kind}.`);
  return found;
}
