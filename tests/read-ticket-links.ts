import { readFileSync } from 'node:fs';

/** A link as it stood in a ticket, and where it led: a node of a flowchart, or causes in their order. */
export interface TicketLink {
  link: string;
  query: string;
  destination: string;
  isMatrix: boolean;
}

/** The links of `fixtures/links-in-tickets.txt`. */
export const readTicketLinks = (): TicketLink[] =>
  readFileSync('tests/fixtures/links-in-tickets.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [link = '', destination = ''] = line.split(' ');
      const query = link.slice(link.indexOf('?'));
      return { link, query, destination, isMatrix: link.startsWith('/scope/') };
    });
