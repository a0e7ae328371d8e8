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
  /** Ids of the causes still possible, those that come up earlier and more often first. */
  causes: string[];
  /** The next question nobody has answered, undefined where all are. */
  next: string | undefined;
}

/** Narrows a matrix down to what agrees with `answers`, which must not contradict each other. */
export function narrow(matrix: Matrix, answers: Answers): Narrowed {
  const cells = possibleAnswers(matrix).filter((full) => matches(known(matrix, answers), full));
  const weights = new Map<string, number>();
  for (const cell of cells) {
    cellOf(matrix, cell)?.causes.forEach(({ cause }, rank) => {
      weights.set(cause, (weights.get(cause) ?? 0) + 1 / (rank + 1));
    });
  }
  return {
    cells,
    causes: [...weights].sort(([, a], [, b]) => b - a).map(([cause]) => cause),
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
