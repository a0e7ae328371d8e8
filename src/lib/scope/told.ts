import { readAnswers, type AddressedMatrix } from './address.ts';

/** A matrix with its words, as far as its answers are told elsewhere. */
export interface ToldMatrix extends AddressedMatrix {
  axes: {
    id: string;
    question: string;
    options: { id: string; label: string }[];
    open?: { id: string; label: string } | undefined;
  }[];
  /** Where its ids went, as the ledger says. */
  moved: [string, string][];
}

/** The answers that an address holds, in words. */
export function toldAnswers(matrix: ToldMatrix, search: string) {
  const { answers } = readAnswers(matrix, search, new Map(matrix.moved));
  return matrix.axes.flatMap(({ id, question, options, open }) => {
    const given = [...options, ...(open ? [open] : [])].find((option) => option.id === answers[id]);
    return given ? [{ question, answer: given.label }] : [];
  });
}
