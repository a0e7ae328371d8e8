import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/lib/links/find.ts';
import { holdsLink } from '../../../src/lib/links/holds-link.ts';
import { withoutLinks } from '../../../src/lib/links/without-links.ts';
import { inOneLine } from '../../../src/lib/search/one-line.ts';
import { readLinks } from '../../links/read-links.ts';
import { readContent } from '../../read-content.ts';

const { links } = await readContent();
const schemes = [
  ...new Set(links.flatMap(({ data }) => data.forms.flatMap((form) => form.schemes))),
];

/** The words of a link behind its host, by which somebody might get in. */
const insides = (link: string) =>
  link.replace(/^[\w+.-]*:(?:\/\/[^/?#]*)?/, '').match(/[\p{L}\p{N}]{4,}/gu) ?? [];

const hostOf = (link: string) => /^[\w+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)/.exec(link)?.[1] ?? '';

test.each(readLinks().filter(({ kind }) => kind !== 'none'))(
  'nothing of $text but its host stays',
  ({ text }) => {
    const pasted = inOneLine(text);
    const left = withoutLinks(pasted);
    expect(holdsLink(pasted)).toBe(true);
    expect(holdsLink(left)).toBe(false);
    for (const { text: link } of findLinks(text, schemes).links) {
      const besides = left.replaceAll(hostOf(link) || '\n', '');
      expect(insides(link).filter((word) => besides.includes(word))).toEqual([]);
    }
  },
);

test.each([
  ['not valid https://meet.contoso.com/anna/AB at noon', 'not valid meet.contoso.com at noon'],
  ['https://lyncserver/meet/anna/ABCD', 'lyncserver'],
  ['https://203.0.113.5:4443/anna/ABCD', '203.0.113.5'],
  ['hxxps[:]//meet[.]contoso[.]com/anna/ABCD', 'meet.contoso.com'],
  ['meet[dot]contoso[dot]com/anna/ABCD', 'meet.contoso.com'],
  ['https://anna:secret@meet.contoso.com/ABCD', 'meet.contoso.com'],
  ['it says msteams:/l/meetup-join/19:x@thread.v2/0', 'it says'],
  ['conf:sip:anna@contoso.com;gruu;opaque=app:conf:focus:id:ABCD1234', ''],
  ['conf:sip:anna@contoso.com;id:ABCD1234 fails', 'fails'],
  ['tel:+493012345,,123456789#', ''],
  ['One | https://meet.contoso.com/anna/ABCD | Two', 'One | meet.contoso.com | Two'],
])('of “%s” an address keeps “%s”', (text, kept) => {
  expect(holdsLink(text)).toBe(true);
  expect(withoutLinks(text)).toBe(kept);
});

test.each([
  'Meeting URL is not valid',
  'and/or version 16.0/17',
  'One | Two > three [4]',
  'Error: 0x80070005 (access denied) at 10:45:12; C:\\Windows\\x.dll',
  '2026-11-26T10:45:12 lync.exe stopped. What is lync.exe?',
  'Error ID:404 (source ID:239)',
  'anna@contoso.com cannot join',
])('“%s” has no link in it, and stays as it is', (text) => {
  expect(holdsLink(text)).toBe(false);
  expect(withoutLinks(text)).toBe(text);
});

test('every page knows a link where an address would lose one', () => {
  const pieces = ['a', 'ab', 'ä', '1', '.', ':', '/', '//', '?', '@', ';', '[', '[.]', '[dot]'];
  const text = fc.array(fc.constantFrom(...pieces, 'https', ' ', ' | ', '\u00ad'));
  fc.assert(
    fc.property(text, (parts) => {
      const line = inOneLine(parts.join(''));
      fc.pre(withoutLinks(line) !== line);
      expect(holdsLink(line)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe('a line of 100 kB is read to its end soon', () => {
  test.each([
    'a',
    'ä',
    'a.',
    'a-',
    'a:',
    ':',
    'a[',
    'ab.cd:1',
    `${'a'.repeat(63)}.`,
    'https://',
    'https://a ',
    'a.bc/d ',
    '[dot]',
  ])('with “%s” over and over', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const began = performance.now();
    holdsLink(text);
    expect(withoutLinks(text).length).toBeLessThanOrEqual(text.length);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
