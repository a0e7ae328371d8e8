import type { Flow } from '../../schemas/flow.ts';
import type { Scope } from '../../schemas/scope.ts';
import { possibleAnswers, type Answers } from '../scope/answers.ts';
import type { Ledger } from './ledger.ts';
import { depthOf, isPlace, whereNow, type Moved } from './where-now.ts';

/** A short number: as people say it, and the address that it opens at. */
export interface ShortNumber {
  name: string;
  address: string;
}

/** Where a short number opens what it stands for. */
export const numberAddress = (number: number) => `/k/${number}/`;

/** Whether an address is that of a short number. */
export const isNumberAddress = (address: string) => /^\/k\/\d+\/$/.test(address);

/** The ends of a flowchart, as the ledger numbers them. */
export const endsOf = ({ id, nodes }: Pick<Flow, 'id' | 'nodes'>): string[] =>
  nodes.filter(({ kind }) => kind === 'outcome').map((node) => `flow ${id} ${node.id}`);

/** The result of a matrix for a full set of answers, as the ledger numbers it. */
export const resultOf = (matrix: string, answers: Answers): string =>
  [
    `scope ${matrix}`,
    ...Object.entries(answers)
      .map((pair) => pair.join('='))
      .sort(),
  ].join(' ');

/** The results of a matrix, as the ledger numbers them. */
export const resultsOf = (matrix: { id: string } & Pick<Scope, 'axes' | 'impossible'>): string[] =>
  possibleAnswers(matrix).map((answers) => resultOf(matrix.id, answers));

/** The matrix of a numbered result, and the answers; undefined for what is no result. */
export function answersIn(target: string): { matrix: string; answers: Answers } | undefined {
  const [kind, matrix = '', ...pairs] = target.split(' ');
  if (kind !== 'scope') return undefined;
  const answers = Object.fromEntries(
    pairs.map((pair) => pair.split('=') as [axis: string, option: string]),
  );
  return { matrix, answers };
}

/** The addresses that a number rests on: they are recorded with it. */
export function addressesIn(target: string): string[] {
  const result = answersIn(target);
  if (result === undefined) return [target];
  return Object.entries(result.answers).map(
    ([axis, option]) => `scope ${result.matrix} ${axis} ${option}`,
  );
}

/** What a number stands for now. Of a result, answers that are gone are left out. */
export function targetNow(moved: Moved, target: string): string {
  const result = answersIn(target);
  if (result === undefined) return whereNow({ moved }, target);
  const matrix = whereNow({ moved }, `scope ${result.matrix}`);
  if (isPlace(matrix)) return matrix;
  const now = addressesIn(target)
    .map((address) => whereNow({ moved }, address))
    .filter((address) => depthOf(address) === 4)
    .map((address) => address.split(' ').slice(2) as [axis: string, option: string]);
  return resultOf(matrix.slice('scope '.length), Object.fromEntries(now));
}

/** The short number of everything that has one. What took the place of another keeps its number. */
export function numbersOf({ numbered, moved }: Ledger): Map<string, number> {
  const numbers = new Map<string, number>();
  numbered.forEach((target, i) => {
    const now = targetNow(moved, target);
    if (now === target || !numbers.has(now)) numbers.set(now, i + 1);
  });
  return numbers;
}
