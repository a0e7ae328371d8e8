/** What an agent types. It stays on their computer and in the ticket; no address ever holds it. */
export interface Typed {
  caseNumber: string;
  note: string;
}

/** The same with a name of its own, so that a case in another tab is another case. */
export interface Case extends Typed {
  id: string;
}

/** So many cases are kept: those that an agent may be called about again. */
const MOST_CASES = 3;

const NAMES = ['id', 'caseNumber', 'note'] as const;

const isCase = (read: unknown): read is Case =>
  typeof read === 'object' &&
  read !== null &&
  NAMES.every((name) => typeof (read as Partial<Record<string, unknown>>)[name] === 'string');

/** Reads what was stored, whatever it is: the cases, the latest first. */
export function parseCases(stored: string | null): Case[] {
  let read: unknown;
  try {
    read = JSON.parse(stored ?? '[]');
  } catch {
    // Another program’s text, or one that was cut off.
  }
  return Array.isArray(read) ? read.filter(isCase) : [];
}

/** The cases with one as it is now, or without it where nothing is typed any more. */
export function withCase(cases: readonly Case[], now: Case): Case[] {
  const others = cases.filter(({ id }) => id !== now.id);
  return (now.caseNumber + now.note === '' ? others : [now, ...others]).slice(0, MOST_CASES);
}
