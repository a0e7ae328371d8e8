import { withoutLinks } from '../links/without-links.ts';
import { withoutIds } from './without-ids.ts';

/** A text without the links and IDs in it, each of which may open a door: what may be kept or shared. */
export const withoutWaysIn = (text: string) => withoutIds(withoutLinks(text));
