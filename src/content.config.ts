import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { checkingLoader, fileLoader, type FileKind } from './loaders/files.ts';
import { folders, kinds } from './loaders/kinds.ts';
import { pageLoader } from './loaders/pages.ts';
import { tellingOfStrays } from './loaders/strays.ts';
import { interfaceWords } from './schemas/words.ts';

const collectionOf = <Schema extends z.ZodType>(
  kind: FileKind<Schema>,
  loaderOf: typeof fileLoader = fileLoader,
) => defineCollection({ loader: loaderOf(kind), schema: kind.schema });

export const collections = {
  docs: defineCollection({
    loader: tellingOfStrays(pageLoader(kinds.docs), folders),
    schema: kinds.docs.schema,
  }),
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: interfaceWords,
  }),
  symptoms: collectionOf(kinds.symptoms),
  groups: collectionOf(kinds.groups),
  codes: collectionOf(kinds.codes),
  links: collectionOf(kinds.links),
  ways: collectionOf(kinds.ways),
  causes: collectionOf(kinds.causes),
  scope: collectionOf(kinds.scope),
  flows: collectionOf(kinds.flows),
  products: collectionOf(kinds.products),
  sources: collectionOf(kinds.sources),
  // Only the search’s index is made of these, once the pages are there.
  dictionaries: collectionOf(kinds.dictionaries, checkingLoader),
  searches: collectionOf(kinds.searches, checkingLoader),
};
