import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { compose, type Block, type Words } from '../../../src/lib/ticket/compose.ts';
import { toHtml, toMarkup } from '../../../src/lib/ticket/html.ts';
import { toMarkdown } from '../../../src/lib/ticket/markdown.ts';
import { toPlainText } from '../../../src/lib/ticket/plain.ts';
import type { Ticket } from '../../../src/lib/ticket/ticket.ts';

const full: Ticket = {
  title: 'Fix the network connection',
  caseNumber: 'INC-0042',
  seen: 'Page cannot be displayed',
  answered: [{ question: 'Is it connected?', answer: 'Yes' }],
  tried: [{ step: 'Check the proxy', ended: 'did not help' }],
  causes: [{ name: 'Network connectivity', because: 'The servers can’t be reached.' }],
  next: [{ text: 'Firewall', url: 'https://rejoin.example/fix/network/#firewall' }],
  note: 'First line\nSecond line',
  link: 'https://rejoin.example/fix/network/?network.connected=yes',
  date: '2026-11-23',
  reviewed: '2026-11-22',
};

const empty: Ticket = {
  title: 'A page',
  caseNumber: ' ',
  seen: '',
  answered: [],
  tried: [],
  causes: [],
  next: [],
  note: '\n \n',
  link: 'https://rejoin.example/',
  date: '2026-11-23',
  reviewed: '',
};

describe('a ticket', () => {
  test('reads as plain text in the order of the work', () => {
    expect(toPlainText(compose(full))).toBe(`Fix the network connection

Case:
INC-0042

On the screen:
Page cannot be displayed

Answered:
1. Is it connected? Yes

Tried:
- Check the proxy → did not help

Likely cause:
1. Network connectivity: The servers can’t be reached.

Next step:
- Firewall (https://rejoin.example/fix/network/#firewall)

Note:
First line
Second line

Continue here: https://rejoin.example/fix/network/?network.connected=yes
Written on 23 November 2026. The page was reviewed on 22 November 2026.`);
  });

  test('reads as Markdown with headings, lists, code and links', () => {
    expect(toMarkdown(compose(full))).toBe(`## Fix the network connection

### Case

INC-0042

### On the screen

\`Page cannot be displayed\`

### Answered

1. Is it connected? Yes

### Tried

- Check the proxy → did not help

### Likely cause

1. Network connectivity: The servers can’t be reached.

### Next step

- [Firewall](https://rejoin.example/fix/network/#firewall)

### Note

First line  
Second line

Continue here: <https://rejoin.example/fix/network/?network.connected=yes>  
Written on 23 November 2026. The page was reviewed on 22 November 2026.`);
  });

  test('has the same words and links as rich text', () => {
    const tree = fromHtml(toHtml(toMarkup(compose(full))), { fragment: true });
    const links = selectAll('a', tree).map(({ properties }) => properties.href);
    expect(links).toEqual([full.next[0]!.url, full.link]);
    const said = toText(tree);
    for (const part of [
      full.title,
      full.caseNumber,
      full.seen,
      'Second line',
      '22 November 2026',
    ]) {
      expect(said).toContain(part);
    }
  });

  test('leaves out what there is nothing to say of', () => {
    expect(toPlainText(compose(empty))).toBe(
      'A page\n\nContinue here: https://rejoin.example/\nWritten on 23 November 2026.',
    );
  });
});

/** What people type and paste, markup of every kind among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...['<', '>', '&', '&lt;', '"', "'", '`', '``', '*', '**', '_', '[x](y)', '![', '](', '#'],
        ...['- ', '+ ', '1. ', '1)', '> ', '|', '---', '===', '~~', '\\', '\n', '\r\n', ' ', '\t'],
        ...['<script>', '</code>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'word'],
        ...[
          'https://a.example/x_y_z?a=1&b=2',
          '<!--',
          ']]>',
          '&#x3c;',
          '$&',
          '\u2028',
          'é',
          '日本',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const anyTicket: fc.Arbitrary<Ticket> = fc.record({
  title: anyText,
  caseNumber: anyText,
  seen: anyText,
  answered: fc.array(fc.record({ question: anyText, answer: anyText }), { maxLength: 2 }),
  tried: fc.array(fc.record({ step: anyText, ended: anyText }), { maxLength: 2 }),
  causes: fc.array(fc.record({ name: anyText, because: anyText }), { maxLength: 2 }),
  next: fc.array(fc.record({ text: anyText, url: fc.webUrl({ withFragments: true }) }), {
    maxLength: 2,
  }),
  note: anyText,
  link: fc.webUrl({ withQueryParameters: true }),
  date: fc.constant('2026-11-23'),
  reviewed: fc.constantFrom('', '2026-11-22'),
});

const wordsOf = (block: Block): Words[][] => {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [[{ text: block.text }]];
    case 'lines':
      return block.lines;
    case 'list':
      return block.items;
  }
};
const textOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => wordsOf(block).map((line) => line.map(({ text }) => text).join('')));
const squash = (text: string) => text.replaceAll(/\s+/gu, '');

test.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', 'xhttps://a.example'])(
  'an address such as %s stays text in the HTML',
  (url) => {
    const blocks: Block[] = [{ kind: 'lines', lines: [[{ text: 'Go on', url }]] }];
    expect(toHtml(toMarkup(blocks))).toBe('<p>Go on</p>');
  },
);

describe('whatever somebody types or pastes', () => {
  test('is read back from the HTML letter by letter, and makes no element of its own', () => {
    fc.assert(
      fc.property(anyTicket, (ticket) => {
        const blocks = compose(ticket);
        const tree = fromHtml(toHtml(toMarkup(blocks)), { fragment: true });
        const tags = new Set(selectAll('*', tree).map(({ tagName }) => tagName));
        for (const tag of tags)
          expect(['h2', 'h3', 'p', 'br', 'ol', 'ul', 'li', 'a', 'code']).toContain(tag);
        expect(squash(toString(tree as unknown as Nodes))).toBe(squash(textOf(blocks).join('')));
      }),
    );
  });

  test('is read back from the Markdown letter by letter, and makes no mark of its own', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    fc.assert(
      fc.property(anyTicket, (ticket) => {
        const blocks = compose(ticket);
        const tree = parser.parse(toMarkdown(blocks));
        const kinds = tree.children.map(({ type }) => type);
        expect(kinds).toEqual(
          blocks.map(({ kind }) =>
            kind === 'list' ? 'list' : kind === 'lines' ? 'paragraph' : 'heading',
          ),
        );
        expect(squash(toString(tree))).toBe(squash(textOf(blocks).join('')));
      }),
    );
  });

  test('stands in the plain text as it is, but for its line breaks', () => {
    fc.assert(
      fc.property(anyTicket, (ticket) => {
        const blocks = compose(ticket);
        const text = toPlainText(blocks);
        for (const words of textOf(blocks)) {
          if (!text.includes(words)) expect(squash(text)).toContain(squash(ticket.link));
        }
      }),
    );
  });
});
