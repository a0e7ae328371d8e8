import type { Product } from '../../schemas/product.ts';
import { formatDate } from '../format-date.ts';
import type { Say } from '../words.ts';

type Supported = Pick<Product, 'support'>;

/**
 * Whether a product is still supported on a day.
 * @param today The day to judge by, as `YYYY-MM-DD`.
 */
export function supportState(
  { support }: Supported,
  today: string,
): 'ended' | 'supported' | 'unknown' {
  if (support === 'current') return 'supported';
  if (support === 'unknown') return 'unknown';
  return support.until < today ? 'ended' : 'supported';
}

/** The fragment of a sentence that says whether a product is supported on a day, and until when. */
export function supportWords(product: Supported, today: string, say: Say): string {
  const { support } = product;
  if (support === 'current' || support === 'unknown') return say(`support.${support}`);
  const date = formatDate(support.until, say.language);
  const words =
    supportState(product, today) === 'ended'
      ? say('support.ended', { date })
      : say('support.until', { date });
  return support.certainty === 'reported' ? say('support.reported', { support: words }) : words;
}
