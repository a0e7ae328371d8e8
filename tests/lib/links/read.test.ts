import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkReader } from '../../../src/lib/links/read.ts';
import { RESERVED_KINDS } from '../../../src/schemas/link.ts';
import { readLinks } from '../../links/read-links.ts';
import { readContent } from '../../read-content.ts';

const { links } = await readContent();
const read = linkReader(links.map(({ id, data }) => ({ id, ...data })));

const rows = readLinks();

test.each(rows)('reads $text as $kind', ({ text, kind, address }) => {
  const reading = read(text);
  expect(reading.kind).toBe(kind);
  expect(reading.address ?? '-').toBe(address);
});

test('the list has links of every kind and every verdict', () => {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const ids = [...links.map(({ id }) => id), ...RESERVED_KINDS];
  expect(ids.filter((id) => !kinds.has(id))).toEqual([]);
});

test('says which services rewrote a link, the outermost first', () => {
  const inner = encodeURIComponent(
    'https://linkprotect.cudasvc.com/url?a=https://meet.lync.com/a/b/C1',
  );
  expect(read(`https://eur02.safelinks.protection.outlook.com/?url=${inner}`)).toMatchObject({
    kind: 'sfb-online',
    link: 'https://meet.lync.com/a/b/C1',
    through: ['safe-links', 'mail-filter'],
  });
});

test('names the host that a link looks like', () => {
  expect(read('https://teams.rnicrosoft.com/meet/1?p=a').like).toBe('teams.microsoft.com');
});

test('tells a link alone from one within words', () => {
  expect(read(' <https://www.example.com/a> ').isAlone).toBe(true);
  expect(read('It says “not valid” at https://www.example.com/a').isAlone).toBe(false);
});

describe('whatever somebody pastes', () => {
  const opening = new Set(links.flatMap(({ id, data }) => (data.open === undefined ? [] : [id])));
  const pieces = fc.constantFrom(
    ...links.flatMap(({ data }) => data.examples),
    ...[
      'https://',
      'hxxps[:]//',
      '<https:',
      '=\n',
      '\n',
      ' | ',
      '> ',
      '%',
      '&amp;',
      '{"',
      '"}',
      '](',
      '.',
    ],
    ...[
      'a.',
      'a-',
      'meet.',
      'A1',
      '/',
      '__',
      '**',
      '?url=',
      'javascript:',
      '\u202e',
      '\u200f',
      '@',
      'xn--',
      'xn--0.com/',
    ],
    ...['а', 'ı', '\ud800', '|', '_'],
  );

  test('opens only a web address of a kind that is to be opened, without a name in front', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const { kind, address } = read(parts.join(''));
        if (address === undefined) return;
        expect(opening).toContain(kind);
        expect(new URL(address)).toMatchObject({ username: '', password: '' });
        expect(address).toMatch(/^https?:/);
      }),
    );
  });

  test('is read soon, with 20 kB of one thing over and over', () => {
    fc.assert(
      fc.property(pieces, fc.array(pieces, { minLength: 1, maxLength: 3 }), pieces, (...text) => {
        const [before, parts, behind] = text;
        const part = parts.join('');
        const began = performance.now();
        read(before + part.repeat(Math.ceil(19_000 / part.length)) + behind);
        expect(performance.now() - began).toBeLessThan(5000);
      }),
      { numRuns: 300 },
    );
  });

  test('means the same when it is rewritten, quoted or broken', () => {
    const code = fc.stringMatching(/^[A-Z0-9]{8}$/);
    fc.assert(
      fc.property(code, fc.integer({ min: 8, max: 60 }), (id, at) => {
        const link = `https://meet.contoso.com/anna.von.und.zu.und.so.weiter.und.so.fort/${id}`;
        const rewritten = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=1`;
        const broken = `<${link.slice(0, at)}\n${link.slice(at)}>`;
        for (const text of [link, rewritten, `“${link}”.`, broken]) {
          expect(read(text)).toMatchObject({ kind: 'own-server', address: `${link}?sl=1` });
        }
      }),
    );
  });
});
