import type { LinkForm } from '../../schemas/link.ts';
import { parseUrl } from '../parse-url.ts';

type Inside = NonNullable<LinkForm['inside']>;

/** The digits of a count in `stars`, the first of which stands for two. */
const COUNTS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const bytesOf = (base64: string) =>
  Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Characters that the service took out of the link follow it in Base64; a star holds the place of each. */
function readStars(path: string): string {
  const [, link = '', replaced = ''] = /__(.+?)__;([^!]*)/.exec(path) ?? [];
  const bytes = bytesOf(replaced);
  let at = 0;
  return link.replaceAll(/\*(?:\*(.))?/g, (_, count?: string) => {
    const from = at;
    at += count === undefined ? 1 : COUNTS.indexOf(count) + 2;
    return textOf(bytes.slice(from, at));
  });
}

const readings: Record<Inside['written'], (written: string) => string> = {
  plain: (written) => written,
  base64: (written) => textOf(bytesOf(written)),
  dashes: (written) => decodeURIComponent(written.replaceAll('-', '%').replaceAll('_', '/')),
  stars: readStars,
  last: (path) => decodeURIComponent(path.split('/').at(-1) ?? ''),
};

/** The link that a rewritten one was made of, undefined where there is none that can be read. */
export function unwrap(url: URL, { parameter, written }: Inside): string | undefined {
  const { pathname, search, hash, searchParams } = url;
  const text = parameter === undefined ? pathname + search + hash : searchParams.get(parameter);
  try {
    const inner = readings[written](text ?? '');
    // A page of the same site may be given by its path.
    if (inner.startsWith('/')) return new URL(inner, url).href;
    return parseUrl(inner) === undefined ? undefined : inner;
  } catch {
    // Cut, or written otherwise than its kind says.
    return undefined;
  }
}
