import type { Scope } from '../../schemas/scope.ts';
import { allAnswers, cellOf, contradiction, type Answers } from './answers.ts';

type Cell = Scope['cells'][number];
type Option = Scope['axes'][number]['options'][number];

/** One row of the table: the answers that all its cells share, in words, and the cells. */
export interface Row {
  labels: string[];
  cells: { answers: Answers; causes: Cell['causes'] }[];
}

/** The answers' options, in the order of the questions. */
export function optionsOf({ axes }: Pick<Scope, 'axes'>, answers: Answers): Option[] {
  return axes.flatMap(({ id, options }) => options.filter((option) => option.id === answers[id]));
}

/** Answers in the words of their options: “A single user, from inside”. */
export const answersInWords = (matrix: Pick<Scope, 'axes'>, answers: Answers): string =>
  optionsOf(matrix, answers)
    .map(({ label }) => label)
    .join(', ');

/**
 * A matrix as a table: the last question makes its columns, the others its rows. Rows in which
 * nobody can be are left out; a cell in which nobody can be has no causes.
 */
export function toTable(matrix: Scope): { columns: Option[]; rows: Row[] } {
  const [columnAxis] = matrix.axes.slice(-1);
  const rowAxes = matrix.axes.slice(0, -1);
  const columns = columnAxis?.options ?? [];
  const rows = allAnswers({ axes: rowAxes })
    .filter((answers) => contradiction(matrix, answers) === undefined)
    .map((rowAnswers) => ({
      labels: optionsOf({ axes: rowAxes }, rowAnswers).map(({ short }) => short),
      cells: columns.map((column) => {
        const answers = { ...rowAnswers, [columnAxis?.id ?? '']: column.id };
        const possible = contradiction(matrix, answers) === undefined;
        return { answers, causes: (possible ? cellOf(matrix, answers)?.causes : undefined) ?? [] };
      }),
    }));
  return { columns, rows };
}
