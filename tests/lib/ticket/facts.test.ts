import { expect, test } from 'vitest';
import { NOTHING_MOVED } from '../../../src/lib/permalinks/where-now.ts';
import { endCausesOf, pageTicket, symptomTicket } from '../../../src/lib/ticket/facts.ts';
import { validContent } from '../../fixtures/content.ts';

const content = validContent();
const [symptom] = content.symptoms;
const [page] = content.pages;

test('a symptom says its error, its first step with its place, and its likely causes', () => {
  expect(symptomTicket(content, symptom!)).toEqual({
    title: '“It is stuck” when you join',
    reviewed: '2026-01-01',
    mayBeSeen: ['It is stuck'],
    steps: ['Update it.'],
    causes: [{ name: 'The client', because: 'The client is broken.' }],
    next: [{ text: 'Update it.', address: '/fix/client/#update' }],
  });
});

const UNSOLVED = 'if-it-did-not-help';
const NOWHERE = { moved: NOTHING_MOVED };

test('a symptom without an error goes by its label', () => {
  const silent = { ...symptom!, data: { ...symptom!.data, errors: [] } };
  expect(symptomTicket(content, silent).mayBeSeen).toEqual(['It is stuck']);
});

test('a fix offers the errors that lead to it, and says where to go on', () => {
  const headings = new Map([...page!.headings, [UNSOLVED, 'If it did not help']]);
  expect(pageTicket(content, { ...page!, headings }, UNSOLVED, NOWHERE)).toMatchObject({
    mayBeSeen: ['It is stuck'],
    causes: [{ name: 'The client' }],
    next: [{ text: 'If it did not help', address: `/fix/client/#${UNSOLVED}` }],
  });
});

test('a fix without that heading names no next step', () => {
  expect(pageTicket(content, page!, UNSOLVED, NOWHERE).next).toEqual([]);
});

test('a cause with the page’s own name comes first', () => {
  const [cause] = content.causes;
  const causes = [{ ...cause!, id: 'a-first', data: { ...cause!.data, title: 'Another' } }, cause!];
  const names = pageTicket({ ...content, causes }, page!, UNSOLVED, NOWHERE).causes.map(
    ({ name }) => name,
  );
  expect(names).toEqual(['The client', 'Another']);
});

test('a fix knows the matrices that lead to it, and where their ids went', () => {
  const line = ['scope join users single', 'scope join users one'] as const;
  const moved = new Map([line, ['scope other users a', 'scope other users b']]);
  expect(pageTicket(content, page!, UNSOLVED, { moved }).matrices).toMatchObject([
    { id: 'join', moved: [line], axes: [{ question: 'How many?' }, { question: 'Where?' }] },
  ]);
  const elsewhere = { ...page!, id: 'fix/elsewhere' };
  expect(pageTicket(content, elsewhere, UNSOLVED, { moved }).matrices).toEqual([]);
});

test('a fix offers ten of the symptoms that lead to it', () => {
  const symptoms = Array.from({ length: 12 }, (_, i) => ({
    ...symptom!,
    data: { ...symptom!.data, errors: [`Error ${i}`], variants: [] },
  }));
  const { mayBeSeen } = pageTicket({ ...content, symptoms }, page!, UNSOLVED, NOWHERE);
  expect(mayBeSeen).toEqual(Array.from({ length: 10 }, (_, i) => `Error ${i}`));
});

test('the ends of a flow point to the causes of the fixes and symptoms that they lead to', () => {
  const end = (id: string, link: string) => ({ id, kind: 'outcome', text: id, link }) as const;
  const nodes = [
    end('fix', '/fix/client/#update'),
    end('symptom', `/symptoms/${symptom!.id}/`),
    end('elsewhere', '/fix/elsewhere/'),
    end('page', '/other/client/'),
    { id: 'asked', kind: 'question', text: 'Is it on?', link: '/fix/client/' } as const,
  ];
  expect(endCausesOf(content, { ...content.flows[0]!.data, nodes })).toEqual([
    { name: 'The client', ends: ['fix', 'symptom'] },
  ]);
});
