import type { Content } from '../content-types.ts';

/** Where a fix page handles something: at a heading, or as a whole. */
export const fixAddress = ({ fix, heading }: { fix: string; heading?: string | undefined }) =>
  `/fix/${fix}/${heading === undefined ? '' : `#${heading}`}`;

/** The id of the page that fixes a symptom: its own, or that of its likeliest cause. */
export const fixOf = (
  { causes }: Pick<Content, 'causes'>,
  { data }: Content['symptoms'][number],
): string | undefined => data.fix ?? causes.find(({ id }) => id === data.causes[0])?.data.fix;
