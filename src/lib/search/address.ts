/** Longer questions make addresses that servers refuse. */
const MAX_IN_ADDRESS = 1500;

/** What somebody searched for, from an address's `?q=`. */
export function readQuery(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
}

/** The address's parameters for a search, `''` for none. */
export function writeQuery(text: string): string {
  const query = text.trim().slice(0, MAX_IN_ADDRESS);
  return query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
}
