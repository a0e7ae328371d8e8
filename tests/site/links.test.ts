import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenReferences } from './broken-references.ts';
import { readAllPages, readPages } from './built-site.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

test('every link, script, style and #fragment leads somewhere', () => {
  expect(brokenReferences(readAllPages(), 'dist', '/')).toEqual([]);
});

describe('a site served from a folder of its host', () => {
  let copy: ProjectCopy;
  let output: string;
  beforeAll(async () => {
    copy = await copyProject();
    const built = await copy.build({
      SITE_URL: 'https://support.example',
      BASE_PATH: '/help/rejoin/',
    });
    ({ output } = built);
    expect(built.code, output).toBe(0);
  });
  afterAll(() => rm(copy.folder, { recursive: true }));

  test('keeps every link inside of the folder and working', () => {
    const folder = join(copy.folder, 'dist');
    expect(brokenReferences(readAllPages(folder), folder, '/help/rejoin/')).toEqual([]);
  });

  test('warns that links in tickets are for another folder, and says what to do', () => {
    expect(output).toContain('This site is for /help/rejoin/, and links in tickets are for /.');
    expect(output).toContain('  base /help/rejoin/');
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
