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
    { id: 'done', kind: 'outcome', text: 'It works.' },
  ] satisfies FlowNode[],
  edges: [
    { from: 'on', to: 'works', id: 'yes', answer: 'Yes' },
    { from: 'on', to: 'switch', id: 'no', answer: 'No' },
    { from: 'switch', to: 'works' },
    { from: 'works', to: 'done', id: 'yes', answer: 'Yes' },
    { from: 'works', to: 'switch', id: 'no', answer: 'No' },
  ],
};
const told = (...answers: [string, string][]) => trailFacts(walk(flow, answers));

test('before any answer, the first question is what comes next', () => {
  expect(told()).toMatchObject({ answered: [], tried: [], next: [{ id: 'on' }] });
});

test('an action still to be done is the next step, before the question that follows', () => {
  const { next, tried } = told(['on', 'no']);
  expect(next.map(({ id }) => id)).toEqual(['switch', 'works']);
  expect(tried).toEqual([]);
});

test('an action that was done ended as the next answer says', () => {
  const { answered, tried, outcome, next } = told(['on', 'no'], ['works', 'yes']);
  expect(answered).toEqual([
    { question: 'Is it on?', answer: 'No' },
    { question: 'Does it work?', answer: 'Yes' },
  ]);
  expect(tried).toEqual([{ step: 'Switch it on.', ended: 'Does it work? Yes' }]);
  expect(outcome?.id).toBe('done');
  expect(next).toEqual([]);
});
