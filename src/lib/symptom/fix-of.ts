import type { Content } from '../content-types.ts';

/** The id of the page that fixes a symptom: its own, or that of its likeliest cause. */
export const fixOf = (
  { causes }: Pick<Content, 'causes'>,
  { data }: Content['symptoms'][number],
): string | undefined => data.fix ?? causes.find(({ id }) => id === data.causes[0])?.data.fix;
