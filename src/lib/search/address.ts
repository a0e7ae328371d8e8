/** Longer questions, as they are sent, make addresses that servers refuse. */
const MAX_IN_ADDRESS = 4000;

/** What somebody searched for, from an address's `?q=`. */
export function readQuery(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
}

const parameters = (query: string) => new URLSearchParams({ q: query }).toString();

/** The address's parameters for a search, `''` for none. */
export function writeQuery(text: string): string {
  let query = '';
  let length = 0;
  // By whole characters, of which one of another script may be sent as twelve.
  for (const character of text.trim()) {
    length += parameters(character).length - parameters('').length;
    if (length > MAX_IN_ADDRESS) break;
    query += character;
  }
  return query === '' ? '' : `?${parameters(query)}`;
}
