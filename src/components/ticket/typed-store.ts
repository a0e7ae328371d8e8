import { parseCases, withCase, type Case } from '../../lib/ticket/typed.ts';
import { recall, remember } from '../dom/stored.ts';

const KEY = 'guide.ticket';

/** The cases that the agent typed last, the latest first. */
export const loadCases = (): Case[] => parseCases(recall(KEY));

/**
 * Keeps a case, on this computer only, beside those that other tabs have kept since.
 * @returns Whether the browser let it.
 */
export function saveCase(now: Case): boolean {
  const cases = withCase(loadCases(), now);
  return remember(KEY, cases.length === 0 ? null : JSON.stringify(cases));
}
