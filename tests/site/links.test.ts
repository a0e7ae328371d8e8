import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages, type BuiltPage } from './built-site.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** What a page refers to on its own site: links, scripts, styles, images, forms. */
const REFERENCES = 'a[href], link[href]:not([rel=canonical]), script[src], img[src], form[action]';

/** The references of a site's pages that lead nowhere, as `page → reference`. */
function brokenReferences(pages: BuiltPage[], folder: string, base: string): string[] {
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

test('every link, script, style and #fragment leads somewhere', () => {
  expect(brokenReferences(readPages(), 'dist', '/')).toEqual([]);
});

describe('a site served from a folder of its host', () => {
  let copy: ProjectCopy;
  beforeAll(async () => {
    copy = await copyProject();
    const { output, code } = await copy.build({
      SITE_URL: 'https://support.example',
      BASE_PATH: '/help/rejoin/',
    });
    expect(code, output).toBe(0);
  });
  afterAll(() => rm(copy.folder, { recursive: true }));

  test('keeps every link inside of the folder and working', () => {
    const folder = join(copy.folder, 'dist');
    expect(brokenReferences(readPages(folder), folder, '/help/rejoin/')).toEqual([]);
  });

  test('names its full address in every canonical link', () => {
    for (const { address, document } of readPages(join(copy.folder, 'dist'))) {
      if (address === '/404.html') continue;
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        `https://support.example/help/rejoin${address}`,
      );
    }
  });
});
