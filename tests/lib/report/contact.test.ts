import { expect, test } from 'vitest';
import { editAddress, waysToSend, type Report } from '../../../src/lib/report/contact.ts';

const HOSTILE = '"><script>alert(1)</script>&template=x#y\r\nBcc: all@example.com';

const report: Report = {
  form: 'wrong-fact',
  title: 'Mistake in “A & B”',
  fields: [
    { id: 'page', name: 'Page', value: 'https://guide.example/fix/client/#update' },
    { id: 'reviewed', name: 'Reviewed', value: HOSTILE },
  ],
};

test('without a forge and without mail there is no way to send a report', () => {
  expect(waysToSend({}, report)).toEqual([]);
});

test('a forge gets its form, with every answer as it was given', () => {
  const [way, ...more] = waysToSend({ issues: 'https://forge.example/new' }, report);
  expect(more).toEqual([]);
  const { origin, pathname, searchParams, hash } = new URL(way!.address);
  expect(origin + pathname + hash).toBe('https://forge.example/new');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'wrong-fact.yml',
    title: report.title,
    page: report.fields[0]!.value,
    reviewed: HOSTILE,
  });
});

test('a mail has the answers as lines, and no header that the text brought along', () => {
  const [way] = waysToSend({ mail: 'help@example.com' }, report);
  const { protocol, pathname, searchParams } = new URL(way!.address);
  expect([protocol, pathname]).toEqual(['mailto:', 'help@example.com']);
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(searchParams.get('body')).toBe(
    `Page: https://guide.example/fix/client/#update\nReviewed: ${HOSTILE}`,
  );
});

test('with both, the forge comes first', () => {
  const contact = { issues: 'https://forge.example/new', mail: 'help@example.com' };
  expect(waysToSend(contact, report).map(({ by }) => by)).toEqual(['issue', 'mail']);
});

test('a file is edited at the forge, or nowhere', () => {
  const file = 'src/content/symptoms/frozen.yml';
  expect(editAddress({ edit: 'https://forge.example/edit/main/' }, file)).toBe(
    `https://forge.example/edit/main/${file}`,
  );
  expect(editAddress({}, file)).toBeUndefined();
});
