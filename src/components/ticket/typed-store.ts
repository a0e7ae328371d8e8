import { parseTyped, type Typed } from '../../lib/ticket/typed.ts';
import { recall, remember } from '../dom/stored.ts';

const KEY = 'guide.ticket';

/** What the agent typed last. */
export const loadTyped = (): Typed => parseTyped(recall(KEY));

/**
 * Keeps what the agent typed, on this computer only. Nothing is kept where nothing was typed.
 * @returns Whether the browser let it.
 */
export const saveTyped = (typed: Typed): boolean =>
  remember(KEY, typed.caseNumber + typed.note === '' ? null : JSON.stringify(typed));
