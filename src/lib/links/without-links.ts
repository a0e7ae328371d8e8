import { inOneLine } from '../search/one-line.ts';
import { mend, takeLink } from './find.ts';

/**
 * How a link begins: with any scheme, or with a host and something behind it. It takes too much rather
 * than too little, and knows no names. Each part has an end, because a paste may go on and on.
 */
const LINK =
  /[a-z][\w+.:-]{1,30}:(?!\d)[^\s/?@;(=#]{0,63}(?:[/@;(=#]|\?\S)|(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,63}(?::\d{1,5})?[/?]\S/giu;

/** The host of a web address, without the name that may stand in front of it. */
const HOST = /^(?:[^:]*:\/\/(?:[^/?#\\@]*@)?)?([\p{L}\p{N}.-]+)(?=[/?]|:\d|$)/u;

/**
 * A text of one line with no more of its links than their hosts: what may stand in an address bar.
 * Links in pieces go as a whole.
 */
export function withoutLinks(text: string): string {
  const mended = mend(text);
  const start = new RegExp(LINK);
  let rest = '';
  let from = 0;
  for (let hit = start.exec(mended); hit !== null; hit = start.exec(mended)) {
    const { link, end } = takeLink(mended, hit.index);
    rest += mended.slice(from, hit.index) + (HOST.exec(link)?.[1] ?? '');
    from = start.lastIndex = end;
  }
  return from === 0 ? text : inOneLine(rest + mended.slice(from));
}
