/** What an agent types. It stays on their computer and in the ticket; no address ever holds it. */
export interface Typed {
  caseNumber: string;
  note: string;
}

/** Reads what was stored, whatever it is. */
export function parseTyped(stored: string | null): Typed {
  let read: unknown;
  try {
    read = JSON.parse(stored ?? '{}');
  } catch {
    // Another program’s text, or one that was cut off.
  }
  const fields = new Map(Object.entries(typeof read === 'object' && read !== null ? read : {}));
  const field = (name: keyof Typed) => {
    const value: unknown = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { caseNumber: field('caseNumber'), note: field('note') };
}
