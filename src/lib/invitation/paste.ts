import { isWorthTelling as isLinkWorthTelling, linkReader, WARNINGS } from '../links/read.ts';
import type { Kind, Reading } from '../links/read.ts';
import { invitationReader, type WayForm, type WayIn } from './read.ts';

/** What a pasted text comes to: its link, and the ways in that need none. */
export interface Paste extends Reading {
  ways: WayIn[];
}

/** Whether a text that may be about anything is answered as an invitation as well. */
export const isWorthTelling = (paste: Paste) => paste.ways.length > 0 || isLinkWorthTelling(paste);

/** Reads pasted texts for a link, and for the ways in beside it that can be trusted to be its own. */
export function pasteReader(
  kinds: readonly (Kind & { foreign?: true | undefined })[],
  ways: readonly WayForm[],
): (text: string) => Paste {
  const readLink = linkReader(kinds);
  const readWays = invitationReader(ways);
  // Where a link deceives, so may the numbers beside it.
  const unread = new Set([
    ...WARNINGS,
    ...kinds.flatMap(({ id, foreign }) => (foreign ? [id] : [])),
  ]);
  return (text) => {
    const reading = readLink(text);
    return { ...reading, ways: unread.has(reading.kind) ? [] : readWays(text) };
  };
}
