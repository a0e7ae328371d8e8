import { expect, test } from 'vitest';
import { resumedBy } from '../../../src/lib/flow/resumed.ts';

const pattern = new RegExp(
  resumedBy({
    id: 'tea',
    moved: [['flow leaves has-water', 'flow tea has-water']],
    known: [
      {
        id: 'shop',
        plainAddress: true,
        axes: [],
        impossible: [],
        moved: [['scope shop people', 'scope shop users']],
        follows: [{ when: { users: 'many' }, answer: ['has-water', 'yes'] }],
      },
    ],
  }) ?? '',
);

test.each([
  '?tea.has-water=yes',
  '?utm_source=mail&tea.has-water=yes',
  '?a=b&amp;tea.has-water=yes',
  '?leaves.has-water=yes',
  '?users=one',
  '?people=one',
  '?x=1&shop.users=one',
])('a walk may begin further on with %s', (query) => {
  expect(query).toMatch(pattern);
});

test.each(['', '?utm_source=mail', '?from=inside', '?teapot=1', '?coffee.has-water=yes', '?tea'])(
  'a walk begins at its first question with “%s”',
  (query) => {
    expect(query).not.toMatch(pattern);
  },
);

test('nothing is said of a flow that its id alone tells', () => {
  expect(resumedBy({ id: 'tea', moved: [], known: [] })).toBeUndefined();
});
