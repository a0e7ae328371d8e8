/** What mail programs, advertisements and social networks hang onto links, to follow who opens them. */
const TRACKING =
  /^(?:utm_.*|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|igshid|[gw]braid|(?:d|fb|g|ms|tt|tw|y)clid|li_fat_id)$/i;

/** What is left of an entity after the `&` that it begins with: `gt;` of `one&gt;`. */
const REST_OF_ENTITY = /^\w+;/;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?!-?[\p{L}\p{N}])/iu;

/**
 * The parameters of a link as it was meant, whatever it came through: `&amp;` is an `&`, and what
 * was only added to follow people is left out.
 */
export function readParameters(query: string): [name: string, value: string][] {
  return [...new URLSearchParams(query.replaceAll(/&(?:amp;)+/gi, '&'))].filter(
    ([name]) => !TRACKING.test(name) && !REST_OF_ENTITY.test(name),
  );
}

/** The query string of some parameters; empty where there are none. */
export function writeParameters(parameters: readonly (readonly [string, string])[]): string {
  const written = new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString();
  return written === '' ? '' : `?${written}`;
}

/** An id at the end of a link, without the full stop, bracket or quote of the sentence around it. */
export const idIn = (value: string): string => ID.exec(value)?.[0] ?? value;
