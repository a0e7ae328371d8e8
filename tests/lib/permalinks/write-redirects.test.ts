import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseLedger } from '../../../src/lib/permalinks/ledger.ts';
import { writeRedirects } from '../../../src/plugin/permalinks/write-redirects.ts';
import { say } from '../../say.ts';

/** A built site. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redirects-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** The step of the build that writes what leads on. */
const write = (ledger: string) => {
  const destination = (to: string) => ({ link: to, url: `https://guide.example${to}` });
  return writeRedirects(folder, parseLedger(ledger), '', destination, say);
};

test('redirects of the project’s own stay, in front of those of the ledger', async () => {
  put('_redirects', '/shop https://shop.example/ 302');
  put('scope/index.html', '<h1>Scope</h1>');
  await write('/about/ -> /scope/');
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toMatch(
    /^\/shop https:\/\/shop\.example\/ 302\n\n# Made .*\n\/about\/ \/scope\/ 301\n/,
  );
});

test.each([
  [
    'a page that has moved and is still there',
    '/about/ -> /',
    '/about/ is gone, and there is a page',
  ],
  [
    'a file that is retired and still there',
    '/a.json retired -> /',
    '/a.json is gone, and there is',
  ],
  ['a page that moves to nothing', '/old/ -> /senso/', 'from /old/ to /senso/, which is not there'],
  ['a retired page that leads to nothing', '/old/ retired -> /senso/', 'from /old/ to /senso/'],
  ['a retired file that leads to nothing', '/b.json retired -> /senso/', 'from /b.json to /senso/'],
])('%s stops the build', async (_, ledger, words) => {
  for (const file of ['index.html', 'about/index.html', 'a.json']) put(file, '');
  await expect(write(ledger)).rejects.toThrow(words);
});

test('a retired page may lead to a heading of what has moved since', async () => {
  put('scope/index.html', '');
  await expect(
    write('/old/ retired -> /about/#licence\n/about/ -> /scope/'),
  ).resolves.toBeUndefined();
});
