/** Longer addresses are refused by servers. */
const MAX_IN_ADDRESS = 4000;

/** The address's parameters for a search, `''` for none; a long one loses its end, maybe within a letter. */
export function writeQuery(text: string): string {
  const query = text.trim();
  return (
    query &&
    `?${new URLSearchParams({ q: query }).toString()}`.slice(0, MAX_IN_ADDRESS).replace(/%.?$/, '')
  );
}
