/** Names of folders and files that say nothing about what somebody was after. */
const STRUCTURE = new Set([
  '404',
  'symptoms',
  'fix',
  'search',
  'index',
  'html',
  'htm',
  'aspx',
  'php',
]);

/** The words of an address that led nowhere, to search for. */
export function wordsOfPath(pathname: string, base: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return readable(path)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STRUCTURE.has(word.toLowerCase()))
    .join(' ');
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
