import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/lib/links/verdict.ts';
import { say } from '../../say.ts';

const reading = { ways: [] };

test('a link that only looks like another is called by the one it imitates', () => {
  expect(verdictOf({ ...reading, kind: 'lookalike', like: 'meet.example.com' }, say).is).toContain(
    'It looks like meet.example.com',
  );
  expect(verdictOf({ ...reading, kind: 'lookalike' }, say).is).toContain('letters of several');
});

test('each verdict has a title of its own, and any other kind is not known', () => {
  const titleOf = (kind: string) => verdictOf({ ...reading, kind }, say).title;
  const titles = ['lookalike', 'unsafe', 'none', 'unknown'].map(titleOf);
  expect(new Set(titles).size).toBe(4);
  expect(titleOf('a-kind-to-come')).toBe(titles[3]);
});
