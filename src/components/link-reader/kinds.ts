import type { ApiDocument } from '../../schemas/api.ts';
import { fetchFile } from '../dom/fetch-file.ts';

let kinds: ReturnType<typeof fetchKinds> | undefined;

async function fetchKinds(base: string) {
  const [{ isWorthTelling, linkReader }, text] = await Promise.all([
    // Large for a page on which most readers paste no link.
    import('../../lib/links/read.ts'),
    fetchFile(`${base}api/v1/links.json`),
  ]);
  const { links } = JSON.parse(text) as ApiDocument<'links'>;
  return {
    read: linkReader(links),
    isWorthTelling,
    byId: new Map(links.map((kind) => [kind.id, kind])),
  };
}

/**
 * The kinds of links and what reads a text for them, fetched once a page, and again after a failure.
 * @param base The site’s base path, with a slash at the end.
 */
export function loadKinds(base: string): ReturnType<typeof fetchKinds> {
  kinds ??= fetchKinds(base).catch((error: unknown) => {
    kinds = undefined;
    throw error;
  });
  return kinds;
}

/** A kind of link with all that the guide says of it. */
export type Kind = ApiDocument<'links'>['links'][number];
