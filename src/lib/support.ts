import type { Product } from '../schemas/product.ts';
import { formatDate } from './format-date.ts';

/** Whether a product is still supported on a day, and the sentence fragment that says so. */
export interface SupportStatus {
  state: 'ended' | 'supported' | 'unknown';
  words: string;
}

/**
 * The support status of a product.
 * @param today The day to judge by, as `YYYY-MM-DD`.
 */
export function supportStatus({ support }: Pick<Product, 'support'>, today: string): SupportStatus {
  if (support === 'current') return { state: 'supported', words: 'supported' };
  if (support === 'unknown') return { state: 'unknown', words: 'end of support not known to us' };
  const reported = support.certainty === 'reported' ? ', as reported' : '';
  return support.until < today
    ? { state: 'ended', words: `support ended on ${formatDate(support.until)}${reported}` }
    : { state: 'supported', words: `supported until ${formatDate(support.until)}${reported}` };
}
