import { productLines } from '../../identifiers.ts';

/** The lines of products that some words name, each as a bit. */
export function linesIn(words: readonly string[]): number {
  return productLines.reduce(
    (lines, names, at) => (words.some((word) => names.includes(word)) ? lines | (1 << at) : lines),
    0,
  );
}

/** Whether both name lines of products, and none that the other names. */
export const areApart = (some: number, others: number) =>
  some !== 0 && others !== 0 && (some & others) === 0;
