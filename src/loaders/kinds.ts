import type { Folder } from '../lib/files/names.ts';
import { cause } from '../schemas/cause.ts';
import { codeTable } from '../schemas/code-table.ts';
import { group } from '../schemas/group.ts';
import { link } from '../schemas/link.ts';
import { product } from '../schemas/product.ts';
import { scope } from '../schemas/scope.ts';
import { source } from '../schemas/source.ts';
import { symptom } from '../schemas/symptom.ts';
import { dictionaryFiles } from './dictionaries.ts';
import { flowFiles } from './flows.ts';
import { INTERFACE_WORDS } from './interface-words.ts';
import { pageFiles } from './pages.ts';
import { searchesFiles } from './searches.ts';
import { way } from '../schemas/way.ts';
import { yamlFiles } from './yaml.ts';

/** The kinds of content files by their collections, each with its folder, schema and reader. */
export const kinds = {
  docs: pageFiles('src/content/docs'),
  symptoms: yamlFiles('src/content/symptoms', symptom),
  groups: yamlFiles('src/content/groups', group),
  codes: yamlFiles('src/content/codes', codeTable),
  links: yamlFiles('src/content/links', link),
  ways: yamlFiles('src/content/ways', way),
  causes: yamlFiles('src/content/causes', cause),
  scope: yamlFiles('src/content/scope', scope),
  flows: flowFiles('src/content/flows'),
  products: yamlFiles('src/content/products', product),
  sources: yamlFiles('src/content/sources', source),
  dictionaries: dictionaryFiles,
  searches: searchesFiles,
};

/** Every folder that is read: those of the kinds, and that of the words of the interface. */
export const folders: Folder[] = [...Object.values(kinds), INTERFACE_WORDS];
