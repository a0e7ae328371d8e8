import { dictionary } from '../schemas/dictionary.ts';
import { yamlFiles } from './yaml.ts';

/** The dictionaries, apart from the other kinds: the search's index is made without those. */
export const dictionaryFiles = {
  ...yamlFiles('src/content/dictionaries', dictionary),
  isByLanguage: true,
};
