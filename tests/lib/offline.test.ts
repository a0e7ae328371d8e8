import { expect, test } from 'vitest';
import { cachePrefix, filesToKeep, isPageOfGuide, markOf } from '../../src/lib/offline.ts';

const addresses = (files: string[], base: string) =>
  filesToKeep(files, base).map(({ address }) => address);

test('pages are kept at their addresses, under the base path', () => {
  expect(addresses(['index.html', 'fix/client/index.html', '404.html'], '/guide/')).toEqual([
    '/guide/',
    '/guide/404.html',
    '/guide/fix/client/',
  ]);
});

test('what search, tools and pictures need is kept; what is for programs is not', () => {
  const needed = [
    '_astro/page.x.js',
    'api/v1/links.json',
    'flows/network.svg',
    'pagefind/index/en_1.pf_index',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.js',
    'search-words/1a2b/words-0.json',
  ];
  const others = [
    '_headers',
    '_redirects',
    'api/v1/symptoms.json',
    'feed.xml',
    'fix/client/index.md',
    'llms.txt',
    'pagefind/pagefind-ui.js',
  ];
  expect(addresses([...others, ...needed], '/')).toEqual(needed.map((file) => `/${file}`));
});

test('the page of a short number is kept, because tickets hold its address', () => {
  expect(addresses(['k/17/index.html'], '/guide/')).toEqual(['/guide/k/17/']);
});

test('a file is kept at its address, and read by its name, whatever it is called', () => {
  const file = 'guide #1 50%.pdf';
  const [kept] = filesToKeep([file], '/help/');
  expect(kept?.file).toBe(file);
  const { pathname } = new URL(kept!.address, 'https://a.example');
  expect(pathname).toBe(`/help/${encodeURIComponent(file)}`);
});

test.each([
  ['/', '/guide/'],
  ['/guide/', '/'],
  ['/guide/', '/guide/more/'],
  ['/guide/', '/guid/'],
])('a guide at %s leaves the caches of one at %s alone', (base, other) => {
  expect(`${cachePrefix(other)}1a2b`.startsWith(cachePrefix(base))).toBe(false);
});

test.each([
  ['a page', '/fix/', '<link rel="canonical" href="https://a.example/guide/fix/">', true],
  [
    'a page that a host compressed',
    '/',
    '<link rel=canonical href=https://a.example/guide/>',
    true,
  ],
  ['a page that names the guide', '/x/', '<a href="https://a.example/guide/">', undefined],
  ['a page of another site', '/x/', '<link rel="canonical" href="https://b.example/">', undefined],
  ['a page that says nothing of itself', '/x.html', '\uFEFF\n<!doctype html>', undefined],
  ['a picture', '/flows/a.svg', '<svg/>', false],
  ['data', '/a.json', '{"html":"<p>"}', false],
])('%s is told from the sign-in page of a network, or is left out', (_, address, text, isPage) => {
  expect(isPageOfGuide(address, text, markOf('https://a.example/guide/'))).toBe(isPage);
});
