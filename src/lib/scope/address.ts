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

/** Whether a parameter is another tool's: flowcharts put their id and a dot in front of an id. */
const isForeign = (name: string) => /^[a-z0-9-]+\.[a-z0-9-]+$/.test(name);

/**
 * Reads answers from a query string such as `?users=single&from=inside`. Parameters of other tools
 * on the page are passed over. Never throws.
 */
export function readAnswers(
  matrix: Pick<Matrix, 'axes' | 'impossible'>,
  search: string,
): ReadAnswers {
  const parameters = new URLSearchParams(search);
  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  for (const name of new Set(parameters.keys())) {
    if (isForeign(name)) continue;
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

/**
 * The query string with these answers in place of those that `search` holds, in the order of the
 * questions. What other tools put there stays. Empty where nothing is left.
 */
export function writeAnswers(
  { axes }: Pick<Matrix, 'axes'>,
  answers: Answers,
  search = '',
): string {
  const ours = axes.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, answer]];
  });
  const theirs = [...new URLSearchParams(search)].filter(([name]) => isForeign(name));
  const parameters = new URLSearchParams([...ours, ...theirs]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
