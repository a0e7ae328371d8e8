import type { IndexReader } from './index-reader.ts';
import type { Sources } from './rank.ts';
import type { IndexedPage } from './wordings.ts';

/** As much of Pagefind’s interface as a search uses. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
}

/** A page as Pagefind loads it, with where the words of the query stand. */
type Data = IndexedPage & {
  raw_url: string;
  sub_results: { url: string; locations: number[] }[];
};

/** The id of the heading under which most words of the query stand. */
function sectionOf({ sub_results }: Data): string | undefined {
  const [most] = [...sub_results].sort((a, b) => b.locations.length - a.locations.length);
  return most?.url.split('#')[1];
}

/** What a search reads: the site’s own files, and Pagefind once it is needed. */
export function sourcesOf(reader: IndexReader, pagefind: () => Promise<Pagefind>): Sources {
  return {
    pages: reader.index.pages,
    lookUp: (words) => reader.lookUp(words),
    find: (keys) => reader.find(keys),
    sayings: (stems) => reader.sayings(stems),
    records: (urls) => reader.records(urls),
    ask: async (query) => {
      const { results } = await (await pagefind()).search(query);
      return results.map(({ data }) => async () => {
        const page = await data();
        const section = sectionOf(page);
        return { ...page, url: page.raw_url, ...(section === undefined ? {} : { section }) };
      });
    },
  };
}
