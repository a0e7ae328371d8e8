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
import { toJira } from '../../../src/lib/ticket/jira.ts';
import { toServiceNow } from '../../../src/lib/ticket/servicenow.ts';
import { shorten, SHORT } from '../../../src/lib/ticket/shorten.ts';
import { toSpoken } from '../../../src/lib/ticket/spoken.ts';
import { blankTicket } from '../../fixtures/blank-ticket.ts';
import { say } from '../../say.ts';
import type { Ticket } from '../../../src/lib/ticket/ticket.ts';

const full: Ticket = {
  title: 'Fix the network connection',
  caseNumber: 'INC-0042',
  seen: 'Page cannot be displayed',
  searched: 'cannot display page',
  answered: [{ question: 'Is it connected?', answer: 'Yes' }],
  tried: [{ step: 'Check the proxy', ended: 'did not help' }],
  left: ['Open the ports'],
  solved: '',
  causes: [{ name: 'Network connectivity', because: 'The servers can’t be reached.' }],
  isOpen: false,
  next: [{ text: 'Firewall', url: 'https://rejoin.example/fix/network/#firewall' }],
  note: 'First line\nSecond line',
  link: 'https://rejoin.example/fix/network/?network.connected=yes',
  date: '2026-11-23',
  reviewed: '2026-11-22',
  use: 'adapted',
  article: { name: 'Rejoin 17', address: '/k/17/' },
};

const empty: Ticket = {
  ...blankTicket,
  title: 'A page',
  caseNumber: ' ',
  note: '\n \n',
  link: 'https://rejoin.example/',
  date: '2026-11-23',
};

describe('a ticket', () => {
  test('calls causes likely only where every question is answered', () => {
    const headings = (ticket: Ticket) =>
      compose(ticket, say).flatMap((block) => (block.kind === 'heading' ? block.text : []));
    expect(headings(full)).toContain('Likely cause');
    expect(headings({ ...full, isOpen: true })).toContain('Still possible');
    expect(headings({ ...full, isOpen: true })).not.toContain('Likely cause');
  });

  test('reads as plain text in the order of the work', () => {
    expect(toPlainText(compose(full, say))).toBe(`Fix the network connection

Case:
INC-0042

On the screen:
Page cannot be displayed

Searched for:
cannot display page

Answered:
1. Is it connected? Yes

Tried:
- Check the proxy → did not help

Left for whoever can do it:
- Open the ports

Likely cause:
1. Network connectivity: The servers can’t be reached.

Next step:
- Firewall (https://rejoin.example/fix/network/#firewall)

Note:
First line
Second line

Continue here: https://rejoin.example/fix/network/?network.connected=yes
Article: Rejoin 17. Written on 23 November 2026. The page was reviewed on 22 November 2026. How it served: adapted.`);
  });

  test('reads as Markdown with headings, lists, code and links', () => {
    expect(toMarkdown(compose(full, say))).toBe(`## Fix the network connection

### Case

\`INC-0042\`

### On the screen

\`\`\`
Page cannot be displayed
\`\`\`

### Searched for

\`\`\`
cannot display page
\`\`\`

### Answered

1. Is it connected? Yes

### Tried

- Check the proxy → did not help

### Left for whoever can do it

- Open the ports

### Likely cause

1. Network connectivity: The servers can’t be reached.

### Next step

- [Firewall](https://rejoin.example/fix/network/#firewall)

### Note

\`\`\`
First line
Second line
\`\`\`

Continue here: <https://rejoin.example/fix/network/?network.connected=yes>  
Article: Rejoin 17. Written on 23 November 2026. The page was reviewed on 22 November 2026. How it served: adapted.`);
  });

  test('has the same words and links as rich text', () => {
    const tree = fromHtml(toHtml(toMarkup(compose(full, say))), { fragment: true });
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
    expect(toPlainText(compose(empty, say))).toBe(
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
  searched: anyText,
  answered: fc.array(fc.record({ question: anyText, answer: anyText }), { maxLength: 2 }),
  tried: fc.array(fc.record({ step: anyText, ended: anyText }), { maxLength: 2 }),
  left: fc.array(anyText, { maxLength: 2 }),
  solved: anyText,
  isOpen: fc.boolean(),
  causes: fc.array(fc.record({ name: anyText, because: anyText }), { maxLength: 2 }),
  next: fc.array(fc.record({ text: anyText, url: fc.webUrl({ withFragments: true }) }), {
    maxLength: 2,
  }),
  note: anyText,
  link: fc.webUrl({ withQueryParameters: true }),
  date: fc.constant('2026-11-23'),
  reviewed: fc.constantFrom('', '2026-11-22'),
  use: anyText,
  article: fc.option(fc.record({ name: anyText, address: anyText }), { nil: undefined }),
});

const wordsOf = (block: Block): Words[][] => {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'exact':
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
        const blocks = compose(ticket, say);
        const tree = fromHtml(toHtml(toMarkup(blocks)), { fragment: true });
        const tags = new Set(selectAll('*', tree).map(({ tagName }) => tagName));
        for (const tag of tags)
          expect(['h2', 'h3', 'p', 'br', 'ol', 'ul', 'li', 'a', 'pre', 'code']).toContain(tag);
        expect(squash(toString(tree as unknown as Nodes))).toBe(squash(textOf(blocks).join('')));
      }),
    );
  });

  test('is read back from the Markdown letter by letter, and makes no mark of its own', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    fc.assert(
      fc.property(anyTicket, (ticket) => {
        const blocks = compose(ticket, say);
        const tree = parser.parse(toMarkdown(blocks));
        const kinds = tree.children.map(({ type }) => type);
        expect(kinds).toEqual(
          blocks.map(
            ({ kind }) =>
              ({
                list: 'list',
                lines: 'paragraph',
                exact: 'code',
                title: 'heading',
                heading: 'heading',
              })[kind],
          ),
        );
        expect(squash(toString(tree))).toBe(squash(textOf(blocks).join('')));
      }),
    );
  });

  test('stands in the plain text as it is, but for its line breaks', () => {
    fc.assert(
      fc.property(anyTicket, (ticket) => {
        const blocks = compose(ticket, say);
        const text = toPlainText(blocks);
        for (const words of textOf(blocks)) {
          if (!text.includes(words)) expect(squash(text)).toContain(squash(ticket.link));
        }
      }),
    );
  });
});

describe('in Jira’s notation', () => {
  test('a ticket has headings, lists and links, and what was typed stays as it is', () => {
    const written = toJira(compose({ ...full, note: '*a* {noformat} [~bob]' }, say));
    expect(written).toContain('h3. Fix the network connection');
    expect(written).toContain('# Is it connected? Yes');
    expect(written).toContain('* Check the proxy → did not help');
    expect(written).toContain(`[Firewall|${full.next[0]!.url}]`);
    expect(written).toContain('{noformat}\n*a* {\u2060noformat} [~bob]\n{noformat}');
  });

  test('marks in words of the guide mark nothing', () => {
    const title = 'Use {x} *now* [here] | not_there - a-b :) (x) (y)';
    expect(toJira(compose({ ...empty, title }, say))).toContain(
      String.raw`h3. Use \{x\} \*now\* \[here\] \| not\_there \- a-b \:) \(x) \(y)`,
    );
  });
});

test('in a journal of ServiceNow nothing typed ends the code early', () => {
  const written = toServiceNow(compose({ ...full, note: 'a[/code]b<script>' }, say));
  expect(written).toMatch(/^\[code\]<h2>.*\[\/code\]$/s);
  expect(written.slice(0, -'[/code]'.length)).not.toContain('[/code]');
  expect(written).toContain('a&#91;/code]b&lt;script&gt;');
});

test('on the phone, a ticket is a few sentences without links or reasons', () => {
  expect(toSpoken(full, say)).toBe(`Rejoin 17: Fix the network connection
Case: INC-0042
On the screen: Page cannot be displayed
Tried: Check the proxy
Left for whoever can do it: Open the ports
Next step: Firewall
Continue here: rejoin.example/k/17/`);
  expect(toSpoken({ ...full, solved: 'You’re in.' }, say)).toContain('Solved: You’re in.');
  expect(toSpoken({ ...full, solved: 'You’re in.' }, say)).not.toContain('Next step');
});

test('on the phone nobody reads out a log, a second step, or an article without a number', () => {
  const step = full.next[0]!;
  const said = toSpoken(
    {
      ...full,
      seen: `${'x'.repeat(120)}yz`,
      next: [step, { ...step, text: 'Another' }],
      article: undefined,
    },
    say,
  );
  expect(said).toContain(`On the screen: ${'x'.repeat(120)}…\n`);
  expect(said).toContain('Next step: Firewall\n');
  expect(said).toMatch(/^Fix the network connection\n/);
  expect(said).toMatch(/\nContinue here: rejoin\.example\/fix\/network\/$/);
});

test('on the phone, whoever goes on in the middle of a walk hears what to answer there', () => {
  const answered = [...full.answered, { question: 'Does it open other websites?', answer: 'No' }];
  expect(toSpoken({ ...full, isOpen: true, answered }, say)).toMatch(
    /\nAnswer there: Is it connected\? Yes; Does it open other websites\? No$/,
  );
});

describe('a ticket that has to be short', () => {
  const writers = { toMarkdown, toPlainText, toJira, toServiceNow };
  const note = 'C:\\Users\\me\\*.log & <b> `x` '.repeat(800);

  test('is left as it is where it is short enough', () => {
    const ticket = { ...full };
    expect(shorten(ticket, (made) => toMarkdown(compose(made, say)), say)).toBe(ticket);
  });

  test.each(Object.entries(writers))(
    'keeps as much as fits of 20 kB as %s, and says so',
    (_, to) => {
      const write = (made: Ticket) => to(compose(made, say));
      const made = shorten({ ...full, note }, write, say);
      const length = write(made).length;
      expect(length).toBeLessThan(SHORT);
      expect(length).toBeGreaterThan(SHORT - 100);
      expect(made.note).toMatch(/\[\d+ more characters are left out here\.\]$/);
      expect(note.startsWith(made.note.slice(0, made.note.lastIndexOf('\n')))).toBe(true);
    },
  );

  const asMarkdown = (made: Ticket) => toMarkdown(compose(made, say));

  test.each([
    ['what was searched for before what was seen', 'searched', 'seen'],
    ['what was searched for before the note', 'searched', 'note'],
    ['what was seen before the note', 'seen', 'note'],
  ] as const)('gives up %s', (_, first, last) => {
    const kept = 'Said by the agent. '.repeat(100);
    const made = shorten({ ...full, [first]: note, [last]: kept }, asMarkdown, say);
    expect(made[last]).toBe(kept);
    expect(made[first]).toMatch(/left out here\.\]$/);
    expect(asMarkdown(made).length).toBeLessThan(SHORT);
  });

  test('gives up the note too, where nothing else is enough', () => {
    const made = shorten({ ...full, note, searched: note, seen: note }, asMarkdown, say);
    expect(asMarkdown(made).length).toBeLessThan(SHORT);
    expect(made.note.startsWith(note.slice(0, 100))).toBe(true);
  });

  const answered = Array.from({ length: 60 }, (__, i) => ({
    question: `Question ${i + 1} (is the *light* on that stands under the screen of the device?)`,
    answer: 'Yes, it is',
  }));

  test.each(Object.entries(writers))(
    'keeps the first of sixty answers as far as they fit as %s, and says so',
    (_, to) => {
      const write = (made: Ticket) => to(compose(made, say));
      const made = shorten({ ...full, answered }, write, say);
      const length = write(made).length;
      expect(length).toBeLessThan(SHORT);
      expect(length).toBeGreaterThan(SHORT - 150);
      const kept = made.answered.length - 1;
      expect(made.answered.slice(0, kept)).toEqual(answered.slice(0, kept));
      expect(made.answered[kept]).toEqual({
        question: `[${60 - kept} more answers are left out here.]`,
        answer: '',
      });
    },
  );

  const step = (i: number) => `Step ${i + 1}: ${'look at the *light* again, '.repeat(4)}`;
  const steps = {
    tried: Array.from({ length: 60 }, (__, i) => ({ step: step(i), ended: 'did not help' })),
    left: Array.from({ length: 60 }, (__, i) => step(i)),
    next: Array.from({ length: 60 }, (__, i) => ({ text: step(i), url: full.link })),
  };

  test.each(
    Object.entries(writers).flatMap(([form, to]) =>
      (['tried', 'left', 'next'] as const).map((list) => [form, list, to] as const),
    ),
  )(
    'as %s, keeps the first of sixty steps of “%s”, and says how many are left out',
    (_, list, to) => {
      const write = (made: Ticket) => to(compose(made, say));
      const made = shorten({ ...full, [list]: steps[list] }, write, say);
      expect(write(made).length).toBeLessThan(SHORT);
      const kept = made[list].length - 1;
      expect(kept).toBeGreaterThan(2);
      expect(made[list].slice(0, kept)).toEqual(steps[list].slice(0, kept));
      expect(JSON.stringify(made[list][kept])).toContain(
        `[${60 - kept} more steps are left out here.]`,
      );
    },
  );

  test('is short where every list is too long', () => {
    const made = shorten({ ...full, answered, ...steps }, asMarkdown, say);
    expect(asMarkdown(made).length).toBeLessThan(SHORT);
    expect(made.tried[0]).toEqual(steps.tried[0]);
  });

  test('keeps what is shorter than the words that would stand for it', () => {
    const brief = 'Asked to be rung back';
    const made = shorten({ ...full, seen: '', note: brief, answered }, asMarkdown, say);
    expect(made).toMatchObject({ searched: full.searched, seen: '', note: brief });
    expect(asMarkdown(made).length).toBeLessThan(SHORT);
  });

  test('is whole otherwise, however long', () => {
    expect(toPlainText(compose({ ...full, note }, say))).toContain(note.trimEnd());
  });
});
