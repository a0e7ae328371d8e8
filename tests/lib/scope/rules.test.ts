import { describe, expect, test } from 'vitest';
import { check, describeProblems } from '../../../src/lib/rules.ts';
import { rules } from '../../../src/lib/scope/rules.ts';
import type { Scope } from '../../../src/schemas/scope.ts';
import { validContent } from '../../fixtures/content.ts';

type RuleName = keyof typeof rules;

const validMatrix = () => validContent().scopes[0]!.data;
const problemsOf = (matrix: Scope) => check(rules, [matrix], 'join.yml');

/** For each rule a mistake, and what the author reads. */
const mistakes: Record<
  RuleName,
  { mistake: string; make: (matrix: Scope) => void; words: string }[]
> = {
  'answer belongs to a question': [
    {
      mistake: 'a cell with an answer nobody can give',
      make: (matrix) => {
        matrix.cells[0]!.when = { users: 'single', from: 'inside' };
        matrix.cells.push({ ...matrix.cells[0]!, when: { users: 'one' } });
      },
      words: `join.yml → cells.0.when.users
  “users: single” is not an answer to a question of this matrix.
  Write one of: one, many.`,
    },
    {
      mistake: 'a cell with a question that is not asked',
      make: (matrix) => {
        matrix.cells.push({
          when: { where: 'inside' },
          causes: matrix.cells[0]!.causes,
        });
      },
      words: `join.yml → cells.2.when.where
  “where: inside” is not an answer to a question of this matrix.
  Write one of: users, from.`,
    },
  ],
  'cell is possible': [
    {
      mistake: 'a cell for answers that contradict each other',
      make: (matrix) =>
        matrix.cells.push({
          when: { users: 'one', from: 'both' },
          causes: matrix.cells[0]!.causes,
        }),
      words: `join.yml → cells.2.when
  Nobody can answer “users: one, from: both”. One is in one place.
  Remove the cell, or correct its answers.`,
    },
  ],
  'cell is there': [
    {
      mistake: 'a matrix with a cell missing',
      make: (matrix) => {
        matrix.cells.shift();
      },
      words: `join.yml → cells
  No cell covers “users: one, from: inside”.
  Add \`- when: { users: one, from: inside }\` with its causes, or list the answers under \`impossible\`.`,
    },
  ],
  'cell is there once': [
    {
      mistake: 'two cells for the same answers',
      make: (matrix) =>
        matrix.cells.push({
          when: { users: 'many', from: 'both' },
          causes: matrix.cells[0]!.causes,
        }),
      words: `join.yml → cells.2
  “users: many, from: both” is covered by cells.1, cells.2.
  Keep one of the cells, or name more answers in one so that they no longer overlap.`,
    },
  ],
  'next question chooses between its causes': [
    {
      mistake: 'a next question that leads to a third cause',
      make: (matrix) => {
        matrix.tellApart = [
          {
            causes: ['client', 'client'],
            ask: 'Which?',
            answers: [
              { if: 'This', then: 'client' },
              { if: 'That', then: 'network' },
            ],
          },
        ];
      },
      words: `join.yml → tellApart.0.answers
  The answer points to “network”, which is not one of the two causes.
  Write one of: client, client.`,
    },
  ],
};

test('a matrix that keeps every rule has no problems', () => {
  expect(problemsOf(validMatrix())).toEqual([]);
});

describe.each(Object.keys(rules) as RuleName[])('rule “%s”', (rule) => {
  test.each(mistakes[rule])('catches $mistake and says what to write', ({ make, words }) => {
    const matrix = validMatrix();
    make(matrix);
    const problems = problemsOf(matrix);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(describeProblems(problems)).toBe(words);
  });
});
