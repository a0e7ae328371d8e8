import type { Product } from '../../schemas/product.ts';
import { supportState } from './support.ts';

/** For whom a page is, as its first line says it. */
export interface Audience {
  /** The labels of the products that still live, each once; of all where none does. */
  names: string[];
  /** Whether none of the products still lives. */
  isOver: boolean;
  /** How links start that no longer open. */
  deadLinks: string[];
}

/**
 * For whom a page about some products is.
 * @param today The day to judge by, as `YYYY-MM-DD`.
 */
export function audienceOf(products: readonly Product[], today: string): Audience {
  const living = products.filter((product) => supportState(product, today) !== 'ended');
  const isOver = living.length === 0;
  return {
    names: [...new Set((isOver ? products : living).map(({ short }) => short))],
    isOver,
    deadLinks: products.flatMap(({ deadLink }) => deadLink ?? []),
  };
}
