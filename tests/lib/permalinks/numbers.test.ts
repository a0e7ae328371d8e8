import { expect, test } from 'vitest';
import { parseLedger } from '../../../src/lib/permalinks/ledger.ts';
import {
  numberLinks,
  readBuiltPage,
  type Guide,
} from '../../../src/lib/permalinks/number-links.ts';
import { numbersOf } from '../../../src/lib/permalinks/numbers.ts';
import { numberPage } from '../../../src/lib/permalinks/redirects.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

const page = (html: string) => readBuiltPage(`<main>${html}</main>`);
const guide: Guide = {
  pages: new Map([
    ['/', page('<h1 class="x" id="_top">Home &amp; <b>dry</b></h1>')],
    ['/fix/tea/', page('<h1 id="_top">Tea</h1><decision-flow class="y" data-flow="tea">')],
  ]),
  flows: [
    {
      id: 'tea',
      mermaid: 'https://x/flows/tea.mmd',
      title: 'Tea',
      description: 'Whether there is tea.',
      start: 'is-hot',
      nodes: [
        { id: 'is-hot', kind: 'question', text: 'Is it hot?' },
        { id: 'heat', kind: 'action', text: 'Heat it.' },
        { id: 'is-hot-now', kind: 'question', text: 'Is it hot now?' },
        { id: 'drink', kind: 'outcome', text: 'Drink <it>.' },
        { id: 'juice', kind: 'outcome', text: 'Have juice.' },
      ],
      edges: [
        { from: 'is-hot', to: 'heat', id: 'no', answer: 'No' },
        { from: 'is-hot', to: 'drink', id: 'yes', answer: 'Yes' },
        { from: 'heat', to: 'is-hot-now' },
        { from: 'is-hot-now', to: 'drink', id: 'yes', answer: 'Yes' },
        { from: 'is-hot-now', to: 'juice', id: 'no', answer: 'No' },
      ],
    },
  ],
  matrices: [],
};
const linksOf = (ledger: string) => numberLinks(parseLedger(ledger), guide);

test('the number of a page leads to it, wherever it is now', () => {
  expect(linksOf('/home/ -> /\n1 /home/')).toEqual([
    { number: 1, address: '/k/1/', to: '/', title: 'Home &amp; dry' },
  ]);
});

test('the number of an end opens its flowchart at the end of the shortest way', () => {
  const links = linksOf('1 flow tea drink\n2 flow tea juice');
  expect(links.map(({ to }) => to)).toEqual([
    '/fix/tea/?tea.is-hot=yes#walk-tea',
    '/fix/tea/?tea.heat=done&tea.is-hot=no&tea.is-hot-now=no#walk-tea',
  ]);
  expect(links[0]?.title).toBe('Drink &lt;it&gt;.');
});

test('the number of an end that is gone opens the flowchart where it begins', () => {
  expect(linksOf('flow tea milk -> flow tea\n1 flow tea milk')[0]?.to).toBe('/fix/tea/#walk-tea');
});

test('the number of a result opens the matrix with its answers, under their present ids', () => {
  const ledger =
    'scope printer paper little -> scope printer paper low\nscope printer colour red -> scope printer\n' +
    '1 scope printer colour=red paper=little power=on';
  const matrix = { ...printerMatrix, id: 'printer', url: 'https://x/printing/' };
  const [link] = numberLinks(parseLedger(ledger), { ...guide, matrices: [matrix] });
  expect(link?.to).toBe('/printing/?printer.paper=low&printer.power=on#printer-result');
});

test('a number whose page is nowhere leads nowhere', () => {
  expect(linksOf('1 /\n2 /gone/\n3 flow gone end').map(({ number }) => number)).toEqual([1]);
});

test('what took the place of several keeps its own number, else the oldest', () => {
  const moves = '/a/ -> /c/\n/b/ -> /c/\n';
  expect(numbersOf(parseLedger(`${moves}1 /a/\n2 /b/`)).get('/c/')).toBe(1);
  expect(numbersOf(parseLedger(`${moves}1 /a/\n2 /b/\n3 /c/`)).get('/c/')).toBe(3);
});

test('the page of a number is small, says what it leads to, and keeps no query of its own', () => {
  const to = { link: '/x/?a=b"</script>', url: 'https://x/x/' };
  const html = numberPage('Tea & co 7', 'Drink &lt;it&gt;.', to, 'de');
  expect(html).toContain('<html lang="de">');
  expect(html.length).toBeLessThan(1000);
  expect(html).toContain('<title>Tea &amp; co 7: Drink &lt;it&gt;.</title>');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('location.search');
});
