import { expect, test } from 'vitest';
import {
  brokenPermalinks,
  describeBroken,
  unnumbered,
  unrecorded,
} from '../../../src/lib/permalinks/check.ts';
import { keepHeadings } from '../../../src/lib/permalinks/keep-headings.ts';
import { parseLedger, record } from '../../../src/lib/permalinks/ledger.ts';
import {
  redirectMarkdown,
  redirectPage,
  redirectsFile,
  redirectsOf,
  retiredFile,
} from '../../../src/lib/permalinks/redirects.ts';
import { readPublicSite } from '../../../src/lib/permalinks/site.ts';
import { say } from '../../say.ts';

const files: Record<string, string> = {
  'index.html': '<main><h1 id="_top">Home</h1></main>',
  'fix/network/index.html':
    '<nav><h2 id="menu">Menu</h2></nav><main><h1 id="_top">Network</h1><h2 id="ports">Ports</h2><h2 id="proxy-settings">Proxy</h2></main>',
  'fix/network/index.md': '# Network',
  'api/v1/symptoms.json': '{}',
  'api/v1/flows.json': JSON.stringify({
    flows: [
      {
        id: 'network',
        nodes: [
          { id: 'is-on', kind: 'question' },
          { id: 'solved', kind: 'outcome' },
        ],
        edges: [
          { from: 'is-on', to: 'solved', id: 'yes' },
          { from: 'is-on', to: 'is-on', id: 'no' },
        ],
      },
    ],
  }),
  'api/v1/scope.json': JSON.stringify({
    scope: [
      {
        id: 'join',
        axes: [{ id: 'users', options: [{ id: 'single' }, { id: 'many' }] }],
        impossible: [],
      },
    ],
  }),
  'api/v1/index.json': JSON.stringify({ $schema: 'https://x/help/api/v1/schemas/index.json' }),
  'k/1/index.html': '<main><h1 id="number">Rejoin 1</h1></main>',
  '_astro/page.js': '',
};
const site = readPublicSite(Object.keys(files), (file) => files[file]!);
const linesFor = (ledger: string) =>
  brokenPermalinks(parseLedger(ledger), site).map(({ lines }) => lines);

test('headings, files for tools and ids are addresses; a menu and scripts are not', () => {
  expect(unrecorded(parseLedger('/'), site)).toEqual([
    'base /help/',
    '/api/v1/flows.json',
    '/api/v1/index.json',
    '/api/v1/scope.json',
    '/api/v1/symptoms.json',
    '/fix/network/',
    '/fix/network/#ports',
    '/fix/network/#proxy-settings',
    'flow network',
    'flow network is-on',
    'flow network is-on no',
    'flow network is-on yes',
    'flow network solved',
    'scope join',
    'scope join users',
    'scope join users many',
    'scope join users single',
  ]);
});

test('whatever a file or a heading is called, the ledger can be read again', () => {
  const odd = ['new message', '100%', 'a#b', 'what?', '😀', 'a -> b'];
  const pages = odd.map((name) => `${name}/index.html`);
  const strange = readPublicSite(pages, (file) => `<main><h2 id="${file}">Odd</h2></main>`);
  const text = record('/\n', unrecorded(parseLedger('/'), strange), [...strange.pages.keys()]);
  expect(unrecorded(parseLedger(text), strange)).toEqual([]);
  expect(parseLedger(text).numbered).toContain('/new%20message/');
  expect(linesFor(text)).toHaveLength(odd.length);
});

test('an answer that is gone has another id, or its question does without it', () => {
  expect(linesFor('flow network is-on yeah\nflow network is-on no')).toEqual([
    [
      'flow network is-on yeah -> flow network is-on yes',
      'flow network is-on yeah -> flow network is-on',
    ],
  ]);
});

test('where every answer is known, one that is gone is not said to be another', () => {
  const known = 'scope join users single\nscope join users many\n';
  expect(linesFor(`${known}scope join users none`)).toEqual([
    ['scope join users none -> scope join users'],
  ]);
});

test('a flowchart that is gone is named once, with all its questions and answers', () => {
  expect(linesFor('flow net\nflow net was-on')).toEqual([
    ['flow net -> flow network', 'flow net -> /'],
  ]);
  expect(linesFor('flow net -> flow network\nflow net is-on\nflow net is-on yes')).toEqual([]);
});

test('an id that is gone from a flowchart with another id is mended under the new one', () => {
  expect(linesFor('flow net -> flow network\nflow net was-on\nflow network is-on')).toEqual([
    ['flow network was-on -> flow network solved', 'flow network was-on -> flow network'],
  ]);
});

test('addresses that resolve are no problem', () => {
  expect(linesFor('/\n/fix/network/\n/fix/network/#ports\n/api/v1/symptoms.json')).toEqual([]);
});

test('a flowchart under another name is known by its questions', () => {
  expect(linesFor('flow net\nflow net is-on\nflow net is-on yes')).toEqual([
    ['flow net -> flow network'],
  ]);
});

test('which new heading a former one is, or none, is for the author to say', () => {
  expect(linesFor('/fix/network/\n/fix/network/#proxy')).toEqual([
    [
      '/fix/network/#proxy -> /fix/network/#ports',
      '/fix/network/#proxy -> /fix/network/#proxy-settings',
      '/fix/network/#proxy -> /fix/network/',
    ],
  ]);
});

test('a heading that came up on another page is looked for there first', () => {
  expect(linesFor('/\n/#ports\n/fix/network/\n/fix/network/#proxy-settings')).toEqual([
    ['/#ports -> /fix/network/#ports', '/#ports -> /'],
  ]);
});

test('a page under another address is known by a heading that no other page has', () => {
  expect(linesFor('/\n/guide/wifi/\n/guide/wifi/#ports\n')).toEqual([
    ['/guide/wifi/ -> /fix/network/'],
  ]);
});

test('a page that nothing is known by is named once, and can only be a new one of its folder', () => {
  expect(linesFor('/\n/fix/netwrk/\n/fix/netwrk/#port\n')).toEqual([
    ['/fix/netwrk/ -> /fix/network/', '/fix/netwrk/ retired -> /'],
  ]);
  expect(linesFor('/\n/guide/\n/fix/network/\n/guide/ports/\n')).toEqual([
    ['/guide/ retired -> /'],
    ['/guide/ports/ retired -> /'],
  ]);
});

test('a file that is gone is a new one of its folder, or retired', () => {
  expect(linesFor('/api/v1/symptom.json')).toEqual([
    [
      '/api/v1/symptom.json -> /api/v1/symptoms.json',
      '/api/v1/symptom.json -> /api/v1/scope.json',
      '/api/v1/symptom.json -> /api/v1/flows.json',
      '/api/v1/symptom.json retired -> /',
    ],
  ]);
});

test.each([
  ['/a/ -> /fix/netwrk/', '/a/ -> /fix/network/'],
  ['/a/ retired -> /fix/network/#porst', '/a/ retired -> /fix/network/#ports'],
  ['flow network is-off -> flow network on', 'flow network is-off -> flow network is-on'],
])('a line that leads to what was never there is to be corrected: %s', (line, mended) => {
  const broken = brokenPermalinks(parseLedger(line), site);
  expect(broken[0]?.problem).toContain(`“${line}” leads nowhere`);
  expect(broken[0]?.lines).toContain(mended);
  expect(broken).toHaveLength(1);
});

test('a former heading whose target is not there is a broken one', () => {
  const line = '/fix/network/#wifi -> /fix/network/#wireless';
  expect(brokenPermalinks(parseLedger(`/fix/network/\n${line}`), site)[0]?.problem).toContain(line);
});

test('a folder of the host that the site was never in says what to do', () => {
  const [broken] = brokenPermalinks(parseLedger('base /\nbase /old/'), site);
  expect(broken?.problem).toContain(
    'This site is for /help/, and links in tickets are for /, /old/',
  );
  expect(broken?.lines).toEqual(['base /help/']);
  expect(brokenPermalinks(parseLedger('base /\nbase /help/'), site)).toEqual([]);
});

test('pages and outcomes have numbers, and what has moved keeps its own', () => {
  const end = 'flow network solved';
  const result = 'scope join users=many';
  expect(unnumbered(parseLedger('1 /'), site)).toEqual([
    '/fix/network/',
    end,
    'scope join users=single',
    result,
  ]);
  const ledger =
    `/fix/net/ -> /fix/network/\nflow net -> flow network\nscope join users all -> scope join users many\n` +
    '1 /\n2 /fix/net/\n3 flow net solved\n4 scope join users=all\n5 scope join users=single';
  expect(unnumbered(parseLedger(ledger), site)).toEqual([]);
});

test('a heading that moved to another page leads nowhere until its old page has a note', () => {
  const ledger = '/\n/fix/network/\n/fix/network/#wifi -> /#wifi\n';
  expect(linesFor(ledger)).toHaveLength(1);
});

test('an author reads the address and each line that would mend it', () => {
  const broken = [
    { problem: '/a/ is gone.', todo: 'Add to', lines: ['/a/ -> /b/', '/a/ retired -> /b/'] },
    { problem: '“/c/ -> /d/” is wrong.', todo: 'Correct it in', lines: ['/c/ -> /e/'] },
  ] as const;
  expect(describeBroken(broken, 'permalinks.txt')).toBe(
    '/a/ is gone. Add to permalinks.txt, whichever is true:\n' +
      '  /a/ -> /b/\n  or\n  /a/ retired -> /b/\n' +
      'In place of the target, name the page that helps best.\n\n' +
      '“/c/ -> /d/” is wrong. Correct it in permalinks.txt:\n  /c/ -> /e/',
  );
});

test('a former heading is found inside of the present one, or in a note that links on', () => {
  const html = '<main><h2 class="x" id="new">New</h2></main>';
  const former = {
    renamed: new Map([['old', 'new']]),
    elsewhere: new Map([['gone"', '/b/#gone']]),
  };
  const kept = keepHeadings(html, former, (address) => `/base${address}`, say);
  expect(kept).toContain('<h2 class="x" id="new"><span id="old"></span>New</h2>');
  expect(kept).toContain('<p class="moved-section" id="gone&quot;"');
  expect(kept).toContain('<a href="/base/b/#gone">/b/#gone</a>');
});

test('redirects name the last place of a page, under the folder that the site is served from', () => {
  const redirects = redirectsOf(
    parseLedger('/a/ -> /b/\n/b/ -> /c/\n/a/#x -> /a/#y\nflow a -> flow b'),
  );
  expect(redirectsFile(redirects, '/help/').split('\n').slice(1, 4)).toEqual([
    '/help/a/ /help/c/ 301',
    '/help/a /help/c/ 301',
    '/help/a/index.md /help/c/index.md 301',
  ]);
});

test('a redirect page cannot be broken out of by an address', () => {
  const html = redirectPage({ url: 'https://x/"><script>', link: '/</script><b>"' }, say);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('"><script>');
});

test('a page that has moved tells people and programs where it is now', () => {
  const to = { url: 'https://x/new/', link: '/new/' };
  expect(redirectPage(to, say)).toContain(
    '<h1>This page has moved</h1><p>It is now at <a href="/new/">/new/</a>.</p>',
  );
  expect(redirectMarkdown(to, say)).toBe(
    '# This page has moved\n\nIt is now at <https://x/new/>.\n',
  );
});

test('a file that is retired says what to go on with, in its own form', () => {
  expect(retiredFile('/flows/old.mmd', 'https://x/', say)).toBe(
    'This file is retired. Go on with https://x/\n',
  );
  expect(JSON.parse(retiredFile('/old.json', 'https://x/', say))).toEqual({
    retired: true,
    instead: 'https://x/',
  });
});
