import { gather } from './gather.ts';
import type { TicketSubject } from './link-to.ts';
import { showTicket } from './ticket-dialog.ts';

/** Opens a ticket about what an element stands on. The one way into all that is loaded late. */
export function openTicket(tools: Element, subject: TicketSubject): void {
  showTicket(gather(tools, subject));
}
