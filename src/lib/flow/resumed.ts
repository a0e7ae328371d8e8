import type { KnowingMatrix } from './known.ts';

/** Something with an id, and where its ids went, as the ledger says: `flow old question`. */
interface Addressed {
  id: string;
  moved: readonly (readonly [from: string, to: string])[];
}

/** How the names of parameters begin that have an id in front, under any id that it had. */
const owned = ({ id, moved }: Addressed) =>
  [id, ...moved.map(([from]) => from.split(' ')[1] ?? id)].map((written) => `${written}.`);

/** How parameters of a matrix begin from whose answers something follows. */
function telling(matrix: KnowingMatrix): string[] {
  if (!matrix.plainAddress) return owned(matrix);
  const questions = [
    ...matrix.follows.flatMap(({ when }) => Object.keys(when)),
    ...matrix.moved.flatMap(([from]) => from.split(' ')[2] ?? []),
  ];
  return [...owned(matrix), ...questions.map((question) => `${question}=`)];
}

/**
 * A pattern of the queries that may begin a walk further on than at its first question: those with a
 * parameter of the flow, or of a matrix from whose answers something follows in it. Undefined where
 * the flow’s id alone tells them.
 */
export function resumedBy(flow: Addressed & { known: readonly KnowingMatrix[] }) {
  const parameters = new Set([...owned(flow), ...flow.known.flatMap(telling)]);
  if (parameters.size === 1) return undefined;
  return `\\b(${[...parameters].join('|').replaceAll('.', '\\.')})`;
}
