/** The folder of the vocabulary's files, beside the index. */
export const VOCABULARY_FOLDER = 'search-words';

/** What `index.json` in that folder says of the other files. */
export interface VocabularyIndex {
  /** How many pages the index holds. */
  pages: number;
  /** How many shards there are: `0.json`, `1.json` and so on. */
  shards: number;
  /** Changes with the contents, so that no browser mixes two builds. */
  version: string;
}
