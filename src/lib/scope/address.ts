import type { Answers, Matrix } from './answers.ts';
import { withoutContradictions } from './narrow.ts';

/** What a query string says of a matrix: the answers, and what of it could not be used. */
export interface ReadAnswers {
  answers: Answers;
  /** Names of parameters that were unknown, had an unknown value, or came twice with different ones. */
  dropped: string[];
  /** Why answers were left out that contradict others. */
  because: string[];
}

/** Reads answers from a query string such as `?users=single&from=inside`. Never throws. */
export function readAnswers(
  matrix: Pick<Matrix, 'axes' | 'impossible'>,
  search: string,
): ReadAnswers {
  const parameters = new URLSearchParams(search);
  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  for (const name of new Set(parameters.keys())) {
    const [value = '', ...others] = new Set(parameters.getAll(name));
    const axis = matrix.axes.find(({ id }) => id === name);
    if (others.length === 0 && axis?.options.some(({ id }) => id === value) === true) {
      answers[name] = value;
    } else {
      dropped.push(name);
    }
  }
  return { ...withoutContradictions(matrix, answers), dropped };
}

/** Answers as a query string, in the order of the questions; empty where there are none. */
export function writeAnswers({ axes }: Pick<Matrix, 'axes'>, answers: Answers): string {
  const parameters = new URLSearchParams(
    axes.flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  ).toString();
  return parameters === '' ? '' : `?${parameters}`;
}
