import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../../src/lib/flow/trail.ts';
import { Walker } from '../../../src/lib/flow/walker.ts';
import { compiled, healthy } from './healthy.ts';

const tea = await compiled(healthy);

let known: Answer[] = [];
const where = (walker: Walker) => [walker.walk.answers, walker.walk.current.id];

beforeEach(() => {
  known = [];
});

test('a walk takes what a reader chooses', () => {
  const walker = new Walker(tea, () => known);
  walker.choose('no');
  expect(walker.choose('done').current.id).toBe('has-leaves');
  expect(walker.walk.answers).toEqual([
    ['has-water', 'no'],
    ['boil', 'done'],
  ]);
});

test('answers after one that is changed come back where they still fit', () => {
  const walker = new Walker(tea, () => known);
  walker.begin([
    ['has-water', 'no'],
    ['boil', 'done'],
    ['has-leaves', 'yes'],
  ]);
  expect(walker.change('has-water').current.id).toBe('has-water');
  expect(where(walker)).toEqual([[], 'has-water']);
  expect(walker.choose('yes').answers).toEqual([
    ['has-water', 'yes'],
    ['has-leaves', 'yes'],
  ]);
});

test('a new start forgets the answers that wait', () => {
  const walker = new Walker(tea, () => known);
  walker.begin([
    ['has-water', 'yes'],
    ['has-leaves', 'yes'],
  ]);
  walker.change('has-water');
  walker.begin([]);
  expect(walker.choose('yes').current.id).toBe('has-leaves');
});

test('what is known from elsewhere is not asked, until somebody goes back to it', () => {
  const walker = new Walker(tea, () => known);
  known = [['has-water', 'yes']];
  expect(walker.begin([]).current.id).toBe('has-leaves');
  expect(walker.goBack().current.id).toBe('has-water');
  expect(walker.choose('no').current.id).toBe('boil');
});

test('there is no way back from the start', () => {
  const walker = new Walker(tea, () => known);
  expect(walker.goBack().current.id).toBe('has-water');
});
