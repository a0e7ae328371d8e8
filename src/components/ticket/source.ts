import type { Gathered } from './gather.ts';

/** What a part of the page adds to the facts that the server gave. */
export type Found = Partial<Gathered>;

/** An element that tells a ticket what it shows: the present state of a tool. Asked when a ticket is opened. */
export interface TicketSource {
  ticketFacts: () => Promise<Found>;
}

/** The tool that an element stands in; undefined where it stands for the page. */
export function sourceOf(element: Element): (Element & TicketSource) | undefined {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if ('ticketFacts' in around) return around as Element & TicketSource;
  }
  return undefined;
}
