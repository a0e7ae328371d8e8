import { expect, test } from 'vitest';
import { walk } from '../../../src/lib/flow/trail.ts';
import { trailFacts } from '../../../src/lib/ticket/flow-trail.ts';
import type { FlowNode } from '../../../src/schemas/flow.ts';

const question = (id: string, text: string): FlowNode => ({ id, kind: 'question', text });
const flow = {
  start: 'on',
  nodes: [
    question('on', 'Is it on?'),
    { id: 'switch', kind: 'action', text: 'Switch it on.' },
    question('works', 'Does it work?'),
    { id: 'done', kind: 'outcome', text: 'It works.', end: 'solved' },
    { id: 'ask', kind: 'outcome', text: 'Ask somebody.', end: 'hand-over' },
  ] satisfies FlowNode[],
  edges: [
    { from: 'on', to: 'works', id: 'yes', answer: 'Yes' },
    { from: 'on', to: 'switch', id: 'no', answer: 'No' },
    { from: 'switch', to: 'works' },
    { from: 'works', to: 'done', id: 'yes', answer: 'Yes' },
    { from: 'works', to: 'ask', id: 'no', answer: 'No' },
  ],
};
const told = (...answers: [string, string][]) => trailFacts(flow, walk(flow, answers));

test('before any answer, the first question is what comes next', () => {
  expect(told()).toMatchObject({
    answered: [],
    tried: [],
    left: [],
    next: [{ id: 'on' }],
    isOpen: true,
  });
});

test('an action still to be done is the next step', () => {
  const { next, tried } = told(['on', 'no']);
  expect(next.map(({ id }) => id)).toEqual(['switch']);
  expect(tried).toEqual([]);
});

test('what was done ended as the next answer says, and a walk that ended well is solved', () => {
  const { answered, tried, left, solved, next, isOpen } = told(
    ['on', 'no'],
    ['switch', 'done'],
    ['works', 'yes'],
  );
  expect(answered).toEqual([
    { question: 'Is it on?', answer: 'No' },
    { question: 'Does it work?', answer: 'Yes' },
  ]);
  expect(tried).toEqual([{ step: 'Switch it on.', ended: 'Does it work? Yes' }]);
  expect(left).toEqual([]);
  expect(solved).toBe('It works.');
  expect(next).toEqual([]);
  expect(isOpen).toBe(false);
});

test('what could not be done is left, not tried, and where it ends is the next step', () => {
  const { tried, left, solved, next } = told(['on', 'no'], ['switch', 'cant']);
  expect(tried).toEqual([]);
  expect(left).toEqual(['Switch it on.']);
  expect(solved).toBe('');
  expect(next.map(({ id }) => id)).toEqual(['ask']);
});

test('of a link that does not say whether something was done, neither is told', () => {
  const { tried, left } = told(['on', 'no'], ['works', 'no']);
  expect([...tried, ...left]).toEqual([]);
});

test('only the ends that the answers leave are left', () => {
  expect(told(['on', 'no']).ends).toEqual(['done', 'ask']);
  expect(told(['on', 'yes'], ['works', 'no']).ends).toEqual(['ask']);
});
