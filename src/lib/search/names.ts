/** A text may not name more things than this. */
const MAX_NAMES = 12;

const PARAMETER = /[?&](\w{1,40}=\w{1,40})/g;
const FILE = /(?:^|[^\w.@/-])(\w{0,60}\.[a-z]{3,8})\b(?![./@-])/gi;
const COMMAND = /\b([A-Z][a-z]{2,20}-[A-Z][A-Za-z]{3,40})\b/g;
const HOST = /\b((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12})\b/gi;

/** A host and the domains it is in: `a.example.com`, `example.com`. */
export function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** What a cleaned text names as computers do: files, commands, parameters and hosts. */
export function namesIn(text: string, hostsOf = (host: string) => [host]): string[] {
  const first = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase());
  const all = [...[PARAMETER, FILE, COMMAND].flatMap(first), ...first(HOST).flatMap(hostsOf)];
  return [...new Set(all)].slice(0, MAX_NAMES);
}
