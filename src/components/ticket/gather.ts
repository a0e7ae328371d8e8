import { searchedFor } from '../../lib/ticket/searched.ts';
import type { TicketFacts } from '../../lib/ticket/facts.ts';
import type { Ticket } from '../../lib/ticket/ticket.ts';
import { toldAnswers } from '../../lib/scope/told.ts';
import { gatherPage } from './gather-page.ts';
import { linkTo } from './link-to.ts';
import { sourceOf } from './source.ts';

/** What a page knows of a ticket before anybody types. */
export interface Gathered extends Omit<Ticket, 'caseNumber' | 'note' | 'date' | 'use'> {
  /** What may have been on the screen. */
  mayBeSeen: string[];
  /** The steps that may have been tried. */
  steps: string[];
}

const BLANK: TicketFacts = {
  title: '',
  reviewed: '',
  seen: '',
  mayBeSeen: [],
  steps: [],
  causes: [],
  next: [],
};

/** What the server said of a ticket. */
interface Facts extends TicketFacts {
  searchPage: string;
  /** The short number of the page, as people say it. */
  article: string;
}

const factsOf = (tools: Element | null) =>
  JSON.parse(tools?.querySelector('[data-facts]')?.textContent ?? '{}') as Partial<Facts>;

/** Gathers a ticket about what an element stands on. A tool adds to what its page says. */
export async function gather(tools: Element): Promise<Gathered> {
  const page = document.querySelector('ticket-tools[data-of=page]');
  const {
    next,
    searchPage = '',
    article = '',
    matrices = [],
    ...facts
  } = { ...BLANK, ...factsOf(page), ...factsOf(tools) };
  const found = (await sourceOf(tools)?.ticketFacts()) ?? gatherPage();
  return {
    ...facts,
    article,
    searched: searchedFor(document.referrer, location.origin + searchPage),
    tried: [],
    left: [],
    solved: '',
    isOpen: false,
    next: next.map(({ text, address }) => ({ text, url: location.origin + address })),
    link: linkTo(tools),
    ...found,
    answered: [
      ...matrices.flatMap((matrix) => toldAnswers(matrix, location.search)),
      ...(found.answered ?? []),
    ],
  };
}
