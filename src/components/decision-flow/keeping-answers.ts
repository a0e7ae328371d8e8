/** A link to this very page takes the answers along, so that reading on loses none of them. */
export function keepingAnswers(link: string): string {
  const { pathname, hash } = new URL(link, location.href);
  return pathname === location.pathname ? location.search + hash : link;
}
