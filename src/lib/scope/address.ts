import { answerNow, NOTHING_MOVED, whereNow, type Moved } from '../permalinks/where-now.ts';
import { idIn, readParameters, writeParameters } from '../parameters.ts';
import type { Answers, Matrix } from './answers.ts';
import { withoutContradictions } from './narrow.ts';

/** What the addresses of a matrix depend on. */
export interface AddressedMatrix extends Pick<Matrix, 'axes' | 'impossible'> {
  id: string;
  /** Whether its answers stand in addresses without its id. */
  plainAddress: boolean;
}

/** What a query string says of a matrix: the answers, and what of it could not be used. */
export interface ReadAnswers {
  answers: Answers;
  /** Names of parameters that were unknown, had an unknown value, or came twice with different ones. */
  dropped: string[];
  /** Why answers were left out that contradict others. */
  because: string[];
}

/** A parameter of one tool among several: its id, and that of a question. */
const OWNED = /^([a-z0-9-]+)\.([a-z0-9-]+)$/;

/**
 * The matrix as the parameter names it, and its question; undefined where the parameter is another
 * tool’s. A plain name belongs to the matrix with plain addresses, whatever it is.
 */
function ownerOf({ id, plainAddress }: AddressedMatrix, name: string, moved: Moved) {
  const [, written, question] = OWNED.exec(name) ?? [];
  if (written === undefined || question === undefined) {
    return plainAddress ? { written: id, question: name } : undefined;
  }
  return whereNow({ moved }, `scope ${written}`) === `scope ${id}`
    ? { written, question }
    : undefined;
}

/**
 * Reads answers from a query string such as `?users=single&from=inside`. Parameters of other tools
 * on the page are passed over. Never throws.
 * @param moved Where ids of the matrix went that had other names when a link was made.
 */
export function readAnswers(
  matrix: AddressedMatrix,
  search: string,
  moved = NOTHING_MOVED,
): ReadAnswers {
  const given = new Map<string, { names: Set<string>; values: Set<string> }>();
  for (const [name, value] of readParameters(search)) {
    const owner = ownerOf(matrix, name, moved);
    if (owner === undefined) continue;
    const [axis, answer] = answerNow(moved, 'scope', owner.written, owner.question, idIn(value));
    const { names, values } = given.get(axis) ?? { names: new Set(), values: new Set() };
    given.set(axis, { names: names.add(name), values: values.add(answer) });
  }

  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  for (const [question, { names, values }] of given) {
    const [value = '', ...others] = values;
    const axis = matrix.axes.find(({ id }) => id === question);
    const isAnswer = axis?.open?.id === value || axis?.options.some(({ id }) => id === value);
    if (others.length === 0 && isAnswer === true) {
      answers[question] = value;
    } else {
      dropped.push(...names);
    }
  }
  return { ...withoutContradictions(matrix, answers), dropped };
}

/**
 * The query string with these answers in place of those that `search` holds, in the order of the
 * questions. What other tools put there stays. Empty where nothing is left.
 */
export function writeAnswers(
  matrix: AddressedMatrix,
  answers: Answers,
  search = '',
  moved = NOTHING_MOVED,
): string {
  const ours = matrix.axes.flatMap(({ id }) => {
    const answer = answers[id];
    const name = matrix.plainAddress ? id : `${matrix.id}.${id}`;
    return answer === undefined ? [] : [[name, answer] as const];
  });
  const theirs = readParameters(search).filter(
    ([name]) => ownerOf(matrix, name, moved) === undefined,
  );
  return writeParameters([...ours, ...theirs]);
}
