import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { flowLoader } from './loaders/flows.ts';
import { uniqueEntryIds } from './loaders/unique-entry-ids.ts';
import { cause } from './schemas/cause.ts';
import { codeTable } from './schemas/code-table.ts';
import { group } from './schemas/group.ts';
import { page } from './schemas/page.ts';
import { product } from './schemas/product.ts';
import { scope } from './schemas/scope.ts';
import { source } from './schemas/source.ts';
import { symptom } from './schemas/symptom.ts';
import { words } from './schemas/words.ts';

/** The YAML files of one folder, each file's name its id. */
const yamlFiles = (folder: string) =>
  glob({
    base: `src/content/${folder}`,
    pattern: '**/*.{yml,yaml}',
    generateId: uniqueEntryIds(`src/content/${folder}/`),
  });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: page }) }),
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: i18nSchema({ extend: words }).strict(),
  }),
  symptoms: defineCollection({ loader: yamlFiles('symptoms'), schema: symptom }),
  groups: defineCollection({ loader: yamlFiles('groups'), schema: group }),
  codes: defineCollection({ loader: yamlFiles('codes'), schema: codeTable }),
  causes: defineCollection({ loader: yamlFiles('causes'), schema: cause }),
  scope: defineCollection({ loader: yamlFiles('scope'), schema: scope }),
  flows: defineCollection({ loader: flowLoader('src/content/flows') }),
  products: defineCollection({ loader: yamlFiles('products'), schema: product }),
  sources: defineCollection({ loader: yamlFiles('sources'), schema: source }),
};
