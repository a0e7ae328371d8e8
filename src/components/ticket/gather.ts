import { gatherFlow } from './gather-flow.ts';
import { gatherPage } from './gather-page.ts';
import { gatherScope } from './gather-scope.ts';
import { linkTo, type TicketSubject } from './link-to.ts';
import type { TicketFacts } from '../../lib/ticket/facts.ts';
import type { Ticket } from '../../lib/ticket/ticket.ts';

/** What a page knows of a ticket before anybody types. */
export interface Gathered extends Pick<
  Ticket,
  'title' | 'answered' | 'tried' | 'causes' | 'next' | 'link' | 'reviewed' | 'seen'
> {
  /** What may have been on the screen. */
  mayBeSeen: string[];
  /** The steps that may have been tried. */
  steps: string[];
}

/** What a part of the page adds to the facts that the server gave. */
export type Found = Partial<Gathered>;

const finders = { page: gatherPage, scope: gatherScope, flow: gatherFlow } satisfies Record<
  TicketSubject,
  (tools: Element) => Found
>;

const BLANK: TicketFacts = {
  title: '',
  reviewed: '',
  seen: '',
  mayBeSeen: [],
  steps: [],
  causes: [],
  next: [],
};

const factsOf = (tools: Element | null) =>
  JSON.parse(tools?.querySelector('[data-facts]')?.textContent ?? '{}') as Partial<TicketFacts>;

/** Gathers a ticket about what an element stands on. A tool adds to what its page says. */
export function gather(tools: Element, subject: TicketSubject): Gathered {
  const page = document.querySelector('ticket-tools[data-of=page]');
  const { next, ...facts } = { ...BLANK, ...factsOf(page), ...factsOf(tools) };
  return {
    ...facts,
    answered: [],
    tried: [],
    next: next.map(({ text, address }) => ({ text, url: location.origin + address })),
    link: linkTo(tools, subject),
    ...finders[subject](tools),
  };
}
