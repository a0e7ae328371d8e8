import type { Content, Entry } from '../content-types.ts';

/** The kinds of thing that content refers to by id. */
export type Target =
  'pages' | 'symptoms' | 'groups' | 'causes' | 'scopes' | 'fixes' | 'products' | 'sources';

/** One mention of an id: who mentions it, in which field, and what kind of thing it must be. */
export interface Reference {
  entry: Entry<unknown>;
  field: string;
  id: string;
  target: Target;
}

/** Where an author adds or looks up a thing of each kind. */
export const folders: Record<Target, string> = {
  pages: 'src/content/docs/',
  symptoms: 'src/content/symptoms/',
  groups: 'src/content/groups/',
  causes: 'src/content/causes/',
  scopes: 'src/content/scope/',
  fixes: 'src/content/docs/fix/',
  products: 'src/content/products/',
  sources: 'src/content/sources/',
};

/** Every kind of thing that content refers to. */
export const targets = Object.keys(folders) as Target[];

const FIX = 'fix/';

/** The pages under `docs/fix/`. */
export const fixPages = ({ pages }: Content) => pages.filter(({ id }) => id.startsWith(FIX));

/** The ids that exist of one kind; those of fix pages are given without their folder. */
export const idsOf = (content: Content, target: Target): string[] =>
  target === 'fixes'
    ? fixPages(content).map(({ id }) => id.slice(FIX.length))
    : content[target].map(({ id }) => id);

/** Every entry that says when it was reviewed and where its facts are from, and often for what. */
export const withProvenance = ({
  symptoms,
  codes,
  links,
  ways,
  causes,
  scopes,
  pages,
}: Content) => [...symptoms, ...codes, ...links, ...ways, ...causes, ...scopes, ...pages];

/** Every mention of an id in the content, except a cause's fix page, which has a rule of its own. */
export function references(content: Content): Reference[] {
  const found: Reference[] = [];
  const add = (
    entry: Entry<unknown>,
    field: string,
    target: Target,
    ids: (string | undefined)[],
  ) => {
    for (const id of ids) if (id !== undefined) found.push({ entry, field, id, target });
  };

  for (const entry of content.symptoms) {
    add(entry, 'group', 'groups', [entry.data.group]);
    add(entry, 'causes', 'causes', entry.data.causes);
    add(entry, 'fix', 'fixes', [entry.data.fix]);
    add(entry, 'support.fix', 'fixes', [entry.data.support?.fix]);
    entry.data.nearMisses.forEach((miss, i) => {
      add(entry, `nearMisses.${i}.symptom`, 'symptoms', [miss.symptom]);
      add(entry, `nearMisses.${i}.fix`, 'fixes', [miss.fix]);
    });
  }
  for (const entry of content.codes) {
    entry.data.codes.forEach(({ fix }, i) => {
      add(entry, `codes.${i}.fix`, 'fixes', [fix]);
    });
    add(entry, 'others.fix', 'fixes', [entry.data.others?.fix]);
  }
  for (const entry of content.causes) add(entry, 'alsoTry', 'fixes', entry.data.alsoTry);
  for (const entry of content.scopes) {
    add(entry, 'page', 'pages', [entry.data.page]);
    entry.data.cells.forEach(({ causes }, i) => {
      causes.forEach(({ cause }, j) => {
        add(entry, `cells.${i}.causes.${j}.cause`, 'causes', [cause]);
      });
    });
    entry.data.instead.forEach(({ scope }, i) => {
      add(entry, `instead.${i}.scope`, 'scopes', [scope]);
    });
    entry.data.tellApart.forEach(({ causes, answers }, i) => {
      add(entry, `tellApart.${i}.causes`, 'causes', causes);
      answers.forEach(({ then }, j) => {
        add(entry, `tellApart.${i}.answers.${j}.then`, 'causes', [then]);
      });
    });
  }
  for (const entry of content.products) add(entry, 'source', 'sources', [entry.data.source]);
  for (const entry of withProvenance(content)) {
    if ('appliesTo' in entry.data) add(entry, 'appliesTo', 'products', entry.data.appliesTo ?? []);
    add(entry, 'sources', 'sources', entry.data.sources ?? []);
  }
  return found;
}
