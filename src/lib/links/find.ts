import { MAX_PASTE } from '../search/one-line.ts';

/** A link as it stood in a text, freed of what was around it. */
export interface Found {
  text: string;
  /** It holds characters that make it read otherwise than it is. */
  isDisguised: boolean;
}

/** Longer than a link that was rewritten twice; a longer one is made to do harm. */
export const MAX_LINK = 6000;

/** Soft hyphens and characters without a width: copies are full of them, and they mean nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** What turns the direction of writing. Mails set it around a link; inside, it disguises. */
export const TURNS = String.raw`[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`;
const OVERRIDE = /[\u202d\u202e]/;

/** Whether an override stands open at a place of a text. The line's end closes what its sign does not. */
function isTurned(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const open: string[] = [];
  for (const [sign] of line.matchAll(/[\u202a-\u202e]/g)) {
    if (sign === '\u202c') open.pop();
    else open.push(sign);
  }
  return open.some((sign) => OVERRIDE.test(sign));
}

const ENDS = new RegExp(
  String.raw`^(?:${TURNS})+|(?:[\p{Pe}\p{Pf}\p{Pi}.,;:!?'"*…。、，]|${TURNS})+$`,
  'gu',
);
const HOST_AND_PATH = String.raw`(?:^|[^\p{L}\p{N}@._/-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/[^\s/]`;
/** Schemes that nobody sends an invitation by, and that run or read something. */
const HOSTILE = String.raw`(?:javascript|vbscript):\S|data:[a-z]+/|(?:file|blob):/`;

/**
 * The source of a mail breaks its lines with “=” and writes that sign as “=3D”. Where it writes none so,
 * a link may as well have been broken behind the “=” of a parameter.
 */
function joinLines(text: string): string {
  if (!text.includes('=\n')) return text;
  return /=3D/i.test(text)
    ? text.replaceAll('=\n', '').replaceAll(/=3D/gi, '=')
    : text.replaceAll(/([?&][\w.~-]{1,64})?=\n/g, (whole, name?: string) => (name ? whole : ''));
}

/** Text as people paste it, with its links in one piece each where that is certain. */
export function mend(text: string): string {
  const plain = text
    .slice(0, MAX_PASTE)
    .replaceAll(INVISIBLE, '')
    .replaceAll(/ \| /g, '\n')
    .replaceAll(/\r\n?/g, '\n');
  return (
    joinLines(plain)
      .replaceAll(/&(?:amp|#38);/gi, '&')
      .replaceAll(/\[(?:\.|dot)\]/gi, '.')
      .replaceAll(/h(?:xx|tt)p(s?)(?:\[:\]|:)\/\//gi, 'http$1://')
      // The marks of a quoted mail.
      .replaceAll(/^(?:>[ \t]?)+(?=\S)/gm, '')
      // Between angle brackets white space is a break and nothing else.
      .replaceAll(
        /<(https?:[^<>]{1,4000})>/gi,
        (_, inner: string) => ` ${inner.replaceAll(/\s/g, '')} `,
      )
  );
}

const NEXT_LINE = /[ \t]*\n[ \t]*(\S+)[ \t]*(?=\n|$)/y;
const NEXT_PIECE = /\s+([%&?=]\S+)/y;
/** Shorter links fit on a line, so that what stands on the next is something else. */
const BREAKS_FROM = 40;

/** Whether a line that stands below a link goes on with it. */
function goesOn(link: string, line: string): boolean {
  const isPart = /^[\w%=&?/.~+@:-]+$/.test(line) && /[a-z0-9]/i.test(line);
  if (!isPart || line.includes('://')) return false;
  return (
    '-_%=&?+'.includes(link.at(-1) ?? ' ') ||
    (link.length >= BREAKS_FROM && /[\d%=&_/?]/.test(line))
  );
}

/** The link that starts at a place of a text, over broken lines, and where it ends. */
export function takeLink(text: string, start: number): { link: string; end: number } {
  const next = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let link = next(/\S+/y, start)?.[0] ?? '';
  let end = start + link.length;
  for (;;) {
    const [whole = '', more = ''] = next(NEXT_PIECE, end) ?? next(NEXT_LINE, end) ?? [];
    if (!/^[%&?=]/.test(more) && !goesOn(link, more)) return { link, end };
    link += more;
    end += whole.length;
  }
}

/** Cuts off what mails, chats and web pages put behind a link, and around it. */
function trim(link: string): string {
  // An address that nobody encoded has quotation marks and brackets of its own.
  if (link.includes('{"')) return link.slice(0, link.lastIndexOf('}') + 1);
  const [whole = ''] = link.slice(0, MAX_LINK + 1).split(/["<>|]|\]\(/, 1);
  return whole.replaceAll(ENDS, '');
}

/**
 * The links in a text, and whether it says anything else.
 * @param schemes The schemes to look for besides http and https.
 */
export function findLinks(text: string, schemes: readonly string[]) {
  const mended = mend(text);
  const programs = schemes.map((scheme) => `(?:^|[^\\w-])${scheme}:\\S`);
  const start = new RegExp(
    [String.raw`https?://\S`, ...programs, HOSTILE, HOST_AND_PATH].join('|'),
    'giu',
  );
  const links: Found[] = [];
  let rest = '';
  let from = 0;
  for (let hit = start.exec(mended); hit !== null; hit = start.exec(mended)) {
    // What must stand in front of a link without a scheme is no part of it.
    const index = hit.index + (/^[^\p{L}\p{N}]?/u.exec(hit[0])?.[0].length ?? 0);
    const { link, end } = takeLink(mended, index);
    rest += mended.slice(from, index);
    from = start.lastIndex = end;
    const trimmed = trim(link);
    links.push({
      text: /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`,
      isDisguised: new RegExp(TURNS).test(trimmed) || isTurned(mended, index),
    });
  }
  rest += mended.slice(from);
  return { links, isAlone: links.length > 0 && !/[\p{L}\p{N}]/u.test(rest) };
}
