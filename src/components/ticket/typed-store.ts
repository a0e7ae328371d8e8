import { parseTyped, type Typed } from '../../lib/ticket/typed.ts';

const KEY = 'guide.ticket';

/** Runs where storage may be denied, and goes on without it. */
function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** What the agent typed last. */
export const loadTyped = (): Typed =>
  parseTyped(withStorage((storage) => storage.getItem(KEY)) ?? null);

/**
 * Keeps what the agent typed, on this computer only. Nothing is kept where nothing was typed.
 * @returns Whether the browser let it.
 */
export function saveTyped(typed: Typed): boolean {
  const saved = withStorage((storage) => {
    if (typed.caseNumber + typed.note === '') storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify(typed));
    return true;
  });
  return saved ?? false;
}
