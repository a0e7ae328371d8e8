/** What an agent types. It stays on their computer and in the ticket; no address ever holds it. */
export interface Typed {
  caseNumber: string;
  note: string;
}

/** Longer than any case number or note, short enough for every ticket system. */
export const MAX_TYPED = { caseNumber: 80, note: 4000 } as const;

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
    return typeof value === 'string' ? value.slice(0, MAX_TYPED[name]) : '';
  };
  return { caseNumber: field('caseNumber'), note: field('note') };
}
