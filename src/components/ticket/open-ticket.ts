import { loadWords } from '../words/load-words.ts';
import { gather } from './gather.ts';
import { showTicket } from './ticket-dialog.ts';

/** Opens a ticket about what an element stands on. The one way into all that is loaded late. */
export async function openTicket(tools: HTMLElement): Promise<void> {
  showTicket(await gather(tools), await loadWords());
}
