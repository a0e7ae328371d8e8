import { searchedFor } from '../../lib/ticket/searched.ts';
import { seenIn } from '../../lib/ticket/seen.ts';
import type { TicketFacts } from '../../lib/ticket/facts.ts';
import type { Ticket } from '../../lib/ticket/ticket.ts';
import { toldAnswers } from '../../lib/scope/told.ts';
import { fetchFile } from '../dom/fetch-file.ts';
import { gatherPage } from './gather-page.ts';
import { linkTo } from './link-to.ts';
import type { PageTicket } from './page-ticket.server.ts';
import { sourceOf } from './source.ts';

/** What a page knows of a ticket before anybody types. */
export interface Gathered extends Omit<Ticket, 'caseNumber' | 'note' | 'date' | 'use'> {
  /** What may have been on the screen. */
  mayBeSeen: string[];
  /** The steps that may have been tried. */
  steps: string[];
}

const BLANK: PageTicket = {
  title: '',
  reviewed: '',
  mayBeSeen: [],
  steps: [],
  causes: [],
  next: [],
  searchPage: '',
  article: undefined,
};

/** Gathers a ticket about what an element stands on. A tool adds to what its page says. */
export async function gather(tools: HTMLElement): Promise<Gathered> {
  const page = document.querySelector<HTMLElement>('ticket-tools[data-of=page]');
  const file = page?.dataset.file;
  const {
    next,
    searchPage,
    article,
    matrices = [],
    ...facts
  } = {
    ...BLANK,
    ...(file !== undefined && (JSON.parse(await fetchFile(file)) as PageTicket)),
    ...(JSON.parse(
      tools.querySelector('[data-facts]')?.textContent ?? '{}',
    ) as Partial<TicketFacts>),
  };
  const found = (await sourceOf(tools)?.ticketFacts()) ?? gatherPage();
  const searched = searchedFor(document.referrer, location.origin + searchPage);
  return {
    ...facts,
    article,
    seen: seenIn(searched, facts.mayBeSeen),
    searched,
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
