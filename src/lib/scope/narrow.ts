import {
  cellOf,
  contradiction,
  known,
  matches,
  possibleAnswers,
  type Answers,
  type Matrix,
} from './answers.ts';

/** What some answers leave open. */
export interface Narrowed {
  /** The full sets of answers that agree with those given. */
  cells: Answers[];
  /** Ids of the causes still possible, in the order of the matrix. */
  causes: string[];
  /** The next question nobody has answered, undefined where all are. */
  next: string | undefined;
}

/** Narrows a matrix down to what agrees with `answers`, which must not contradict each other. */
export function narrow(matrix: Matrix, answers: Answers): Narrowed {
  const cells = possibleAnswers(matrix).filter((full) => matches(known(matrix, answers), full));
  const causes = cells.flatMap((cell) => cellOf(matrix, cell)?.causes ?? []);
  return {
    cells,
    causes: [...new Set(causes.map(({ cause }) => cause))],
    next: matrix.axes.find(({ id }) => answers[id] === undefined)?.id,
  };
}

/**
 * Answers without those that contradict the ones before them, in the order of the questions, and
 * why they had to go.
 */
export function withoutContradictions(
  matrix: Pick<Matrix, 'axes' | 'impossible'>,
  answers: Answers,
): { answers: Answers; because: string[] } {
  const because: string[] = [];
  const kept: Record<string, string> = {};
  for (const { id } of matrix.axes) {
    const answer = answers[id];
    if (answer === undefined) continue;
    const why = contradiction(matrix, { ...kept, [id]: answer });
    if (why === undefined) kept[id] = answer;
    else because.push(why);
  }
  return { answers: kept, because };
}
