import type { Symptom } from '../../schemas/symptom.ts';

/** The headings of a symptom’s page in order, by their ids: permanent, as those of every page. */
export const headingsOf = ({ nearMisses }: Pick<Symptom, 'nearMisses'>) =>
  [
    'now',
    'first-step',
    'what-it-means',
    'likely-cause',
    'where-you-see-it',
    ...(nearMisses.length > 0 ? (['near-misses'] as const) : []),
  ] as const;
