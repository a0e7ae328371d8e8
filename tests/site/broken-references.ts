import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-site.ts';

/** What a page refers to on its own site: links, scripts, styles, images, forms. */
const REFERENCES = 'a[href], link[href]:not([rel=canonical]), script[src], img[src], form[action]';

/** The references of a site's pages that lead nowhere, as `page → reference`. */
export function brokenReferences(pages: BuiltPage[], folder: string, base: string): string[] {
  const documents = new Map(pages.map(({ address, document }) => [address, document]));
  return pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll(REFERENCES)].flatMap((element) => {
      const reference =
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action') ??
        '';
      const url = new URL(reference, `http://site${base}${address.slice(1)}`);
      if (url.host !== 'site') return [];
      const broken = [`${address} → ${reference}`];
      if (!url.pathname.startsWith(base)) return broken;
      const path = decodeURIComponent(url.pathname.slice(base.length - 1));
      const target = documents.get(path);
      if (target === undefined) {
        const file = join(folder, path);
        return existsSync(file) && statSync(file).isFile() ? [] : broken;
      }
      const id = decodeURIComponent(url.hash.slice(1));
      return id === '' || target.getElementById(id) !== null ? [] : broken;
    }),
  );
}
