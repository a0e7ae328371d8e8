import { describe, expect, test } from 'vitest';
import { possibleAnswers } from '../../../src/lib/scope/answers.ts';
import { narrow, withoutContradictions } from '../../../src/lib/scope/narrow.ts';
import { readContent } from '../../read-content.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

test('no answer leaves every cell and every cause open, and asks the first question', () => {
  const { cells, causes, next } = narrow(printerMatrix, {});
  expect(cells).toHaveLength(12);
  expect([...causes].sort()).toEqual(['driver', 'jam', 'plug', 'sensor', 'tray']);
  expect(next).toBe('paper');
});

test('a partial answer keeps what is still possible, in the order of the matrix', () => {
  expect(narrow(printerMatrix, { paper: 'none', power: 'on' })).toMatchObject({
    causes: ['tray', 'sensor'],
    next: 'noise',
  });
  expect(narrow(printerMatrix, { power: 'off' }).causes).toEqual(['plug']);
});

test('no cause comes first for being named more often, which nobody counted', () => {
  expect(narrow(printerMatrix, { paper: 'full', power: 'on' }).causes).toEqual([
    'driver',
    'jam',
    'sensor',
  ]);
  const cells = printerMatrix.cells.filter(({ when }) => when.noise !== 'hum');
  expect(narrow({ ...printerMatrix, cells }, { paper: 'full', power: 'on' }).causes).toEqual([
    'jam',
    'driver',
    'sensor',
  ]);
});

test('a full answer names the causes of its cell in their order', () => {
  expect(narrow(printerMatrix, { paper: 'full', power: 'on', noise: 'click' })).toEqual({
    cells: [{ paper: 'full', power: 'on', noise: 'click' }],
    causes: ['jam', 'driver'],
    next: undefined,
  });
});

test('an answer that contradicts an earlier one is taken out, said so, and the rest is kept', () => {
  expect(
    withoutContradictions(printerMatrix, { noise: 'hum', power: 'off', paper: 'low' }),
  ).toEqual({
    answers: { paper: 'low', power: 'off' },
    because: ['A printer that is off does not hum.'],
  });
});

const { scopes, causes: known } = await readContent();
const { data: matrix } = scopes.find(({ id }) => id === 'cannot-join')!;

test.each(scopes.map(({ id, data }) => [id, data] as const))(
  'every cause that “%s” leads to is one of what the matrix is about',
  (_, { appliesTo, cells }) => {
    const strange = cells.flatMap(({ causes }) =>
      causes.filter(({ cause }) => {
        const { data } = known.find(({ id }) => id === cause)!;
        return !data.appliesTo.some((product) => appliesTo.includes(product));
      }),
    );
    expect(strange).toEqual([]);
  },
);

describe('the matrix of failed joins', () => {
  /** Microsoft's table: the causes of each cell in the order of their likelihood. */
  const article: Record<string, string[]> = {
    'single inside one': ['client'],
    'single outside one': ['client'],
    'multiple inside one': ['client'],
    'multiple outside one': ['client'],
    'multiple both one': ['client'],
    'single inside several': ['identity', 'provisioning'],
    'single outside several': ['federation', 'external-network'],
    'multiple inside several': ['network', 'service-outage'],
    'multiple outside several': ['federation', 'external-network'],
    'multiple both several': ['service-outage', 'network'],
  };

  test('holds the ten cells of the article', () => {
    const found = possibleAnswers(matrix).map((answers) => [
      Object.values(answers).join(' '),
      narrow(matrix, answers).causes,
    ]);
    expect(Object.fromEntries(found)).toEqual(article);
  });

  test('says what to ask next wherever it leaves two causes open', () => {
    for (const causes of Object.values(article).filter((open) => open.length === 2)) {
      const pairs = matrix.tellApart.map((pair) => [...pair.causes].sort());
      expect(pairs).toContainEqual([...causes].sort());
    }
  });

  test('does not accept one person who is inside and outside', () => {
    const { answers, because } = withoutContradictions(matrix, {
      users: 'single',
      from: 'both',
      computers: 'several',
    });
    expect(answers).toEqual({ users: 'single', computers: 'several' });
    expect(because[0]).toMatch(/never both/);
  });
});

test('who can’t find out leaves every answer possible, and is not asked again', () => {
  const [paper, power, noise] = printerMatrix.axes;
  const open = { id: 'cant-hear', label: 'I can’t hear it' };
  const matrix = { ...printerMatrix, axes: [paper!, power!, { ...noise!, open }] };
  const { cells, causes, next } = narrow(matrix, {
    paper: 'full',
    power: 'on',
    noise: 'cant-hear',
  });
  expect(cells).toHaveLength(3);
  expect([...causes].sort()).toEqual(['driver', 'jam', 'sensor']);
  expect(next).toBeUndefined();
});
