import { expect, test } from 'vitest';
import { brokenPermalinks, describeBroken, unrecorded } from '../../../src/lib/permalinks/check.ts';
import { keepHeadings } from '../../../src/lib/permalinks/keep-headings.ts';
import { parseLedger } from '../../../src/lib/permalinks/ledger.ts';
import { redirectPage, redirectsFile, redirectsOf } from '../../../src/lib/permalinks/redirects.ts';
import { readPublicSite } from '../../../src/lib/permalinks/site.ts';

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
        nodes: [{ id: 'is-on' }, { id: 'solved' }],
        edges: [
          { from: 'is-on', to: 'solved', id: 'yes' },
          { from: 'is-on', to: 'is-on', id: 'no' },
        ],
      },
    ],
  }),
  'api/v1/scope.json': JSON.stringify({
    scope: [{ id: 'join', axes: [{ id: 'users', options: [{ id: 'single' }, { id: 'many' }] }] }],
  }),
  '_astro/page.js': '',
};
const site = readPublicSite(Object.keys(files), (file) => files[file]!);
const linesFor = (ledger: string) =>
  brokenPermalinks(parseLedger(ledger), site).map(({ lines }) => lines);

test('headings, files for tools and ids are addresses; a menu and scripts are not', () => {
  expect(unrecorded(parseLedger('/'), site)).toEqual([
    '/api/v1/flows.json',
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
  expect(linesFor('flow net\nflow net is-on\nflow net is-on yes')).toEqual([
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

test('a heading that is gone is to lead to the nearest new one', () => {
  expect(linesFor('/fix/network/\n/fix/network/#ports\n/fix/network/#proxy')).toEqual([
    ['/fix/network/#proxy -> /fix/network/#proxy-settings'],
  ]);
});

test('a page that is gone is named once, with all its headings', () => {
  expect(linesFor('/\n/fix/netwrk/\n/fix/netwrk/#ports\n')).toEqual([
    ['/fix/netwrk/ -> /fix/network/', '/fix/netwrk/ retired -> /fix/network/'],
  ]);
});

test('where every page is known, a page that is gone is to be retired first of all', () => {
  expect(linesFor('/\n/fix/network/\n/fix/wifi/\n')).toEqual([
    ['/fix/wifi/ retired -> /fix/network/', '/fix/wifi/ -> /fix/network/'],
  ]);
});

test('a file that is gone can move, and cannot be retired', () => {
  expect(linesFor('/api/v1/symptom.json')).toEqual([
    ['/api/v1/symptom.json -> /api/v1/symptoms.json'],
  ]);
});

test('a heading that moved to another page leads nowhere until its old page has a note', () => {
  const ledger = '/\n/fix/network/\n/fix/network/#wifi -> /#wifi\n';
  expect(linesFor(ledger)).toHaveLength(1);
});

test('an author reads the address and each line that would mend it', () => {
  const broken = [{ address: '/a/', lines: ['/a/ -> /b/', '/a/ retired -> /b/'] }];
  expect(describeBroken(broken, 'permalinks.txt')).toBe(
    '/a/ is linked from tickets and leads nowhere any more. Add to permalinks.txt:\n' +
      '  /a/ -> /b/\n  or\n  /a/ retired -> /b/',
  );
});

test('a former heading is found inside of the present one, or in a note that links on', () => {
  const html = '<main><h2 class="x" id="new">New</h2></main>';
  const former = {
    renamed: new Map([['old', 'new']]),
    elsewhere: new Map([['gone"', '/b/#gone']]),
  };
  const kept = keepHeadings(html, former, (address) => `/base${address}`);
  expect(kept).toContain('<h2 class="x" id="new"><span id="old"></span>New</h2>');
  expect(kept).toContain('<p id="gone&quot;">');
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
  const html = redirectPage({ url: 'https://x/"><script>', link: '/</script><b>"' });
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('"><script>');
});
