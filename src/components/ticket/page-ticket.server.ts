import { href } from '../../base-path.ts';
import { content } from '../../content.ts';
import { symptomOf } from '../../content-views.ts';
import { ledger, shortNumber } from '../../ledger.ts';
import { pageTicket, symptomTicket, type TicketFacts } from '../../lib/ticket/facts.ts';
import type { ShortNumber } from '../../lib/permalinks/numbers.ts';
import { site } from '../../site.ts';

/** What a page says of a ticket, fetched when somebody writes one. */
export interface PageTicket extends TicketFacts {
  searchPage: string;
  article: ShortNumber | undefined;
}

function factsOf(id: string): TicketFacts | undefined {
  const symptom = symptomOf(id);
  if (symptom !== undefined) return symptomTicket(content, symptom);
  // A retired fix page has no content of its own.
  const fix = content.pages.find((page) => id.startsWith('fix/') && page.id === id);
  return fix && pageTicket(content, fix, site.headings.unsolved, ledger);
}

/** What a page says of a ticket; undefined where nobody writes one about it. */
export function ticketOf(id: string): PageTicket | undefined {
  const facts = factsOf(id);
  const number = shortNumber(`/${id}/`);
  return (
    facts && {
      ...facts,
      next: facts.next.map(({ text, address }) => ({ text, address: href(address) })),
      searchPage: href('/search/'),
      article: number && { ...number, address: href(number.address) },
    }
  );
}
