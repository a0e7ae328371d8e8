import { readAnswers, type AddressedMatrix } from '../scope/address.ts';
import { matches, type Answers } from '../scope/answers.ts';
import type { Answer } from './trail.ts';

/** A matrix some of whose answers answer questions of a flow. */
export interface KnowingMatrix extends AddressedMatrix {
  /** Where its ids went, as the ledger says. */
  moved: [string, string][];
  /** What follows in the flow from what somebody has answered to the matrix. */
  follows: { when: Answers; answer: Answer }[];
}

/** The answers to a flow that follow from the answers to matrices that an address holds. */
export function knownAnswers(matrices: readonly KnowingMatrix[], search: string): Answer[] {
  return matrices.flatMap((matrix) => {
    const { answers } = readAnswers(matrix, search, new Map(matrix.moved));
    return matrix.follows.filter(({ when }) => matches(when, answers)).map(({ answer }) => answer);
  });
}
