function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What no address holds ends it: the quote, bracket or entity of the text around a link. */
const untilStranger = (text: string) => /^[\p{L}\p{N}/._~-]*/u.exec(text)?.[0] ?? '';

/** The page that stands in for all that is missing, looked at by itself. */
const OWN = /\/404(?:\.html|\/)?$/;

/**
 * The address that somebody most likely meant who came to one that leads nowhere: in lower case,
 * with a slash at its end and nothing behind it.
 * @param base The site’s base path, with a slash at the end.
 */
export function meantAddress(pathname: string, base: string): string {
  if (OWN.test(pathname)) return pathname;
  const path = untilStranger(decoded(pathname.slice(base.length))).toLowerCase();
  const names = path.split('/').filter((name) => name !== '');
  const last = names.pop()?.replace(/(?:^index)?\.html?$/, '') ?? '';
  const end = /^.*[\p{L}\p{N}]/u.exec(last)?.[0] ?? '';
  const parts = end === '' ? names : [...names, end];
  // A file has no slash at its end.
  const slash = parts.length === 0 || end.includes('.') ? '' : '/';
  return base + parts.join('/') + slash;
}

/** The heading that somebody most likely meant by the fragment of an address, `''` for none. */
export const meantHeading = (hash: string): string =>
  /^[\p{L}\p{N}_-]*/u.exec(decoded(hash.slice(1)))?.[0] ?? '';
