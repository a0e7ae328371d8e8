import type { ApiDocument } from '../../schemas/api.ts';
import { fetchFile } from '../dom/fetch-file.ts';

let reader: ReturnType<typeof fetchReader> | undefined;

async function fetchReader(base: string) {
  const [{ readerOf }, text] = await Promise.all([
    // Large for a page on which most readers paste no link.
    import('./show-reading.ts'),
    fetchFile(`${base}api/v1/links.json`),
  ]);
  return readerOf(JSON.parse(text) as ApiDocument<'links'>);
}

/**
 * What reads a text for the links and ways in that the guide knows, fetched once a page, and again
 * after a failure.
 * @param base The site’s base path, with a slash at the end.
 */
export function loadReader(base: string): ReturnType<typeof fetchReader> {
  reader ??= fetchReader(base).catch((error: unknown) => {
    reader = undefined;
    throw error;
  });
  return reader;
}
