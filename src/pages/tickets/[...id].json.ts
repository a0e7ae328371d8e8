import type { APIRoute, GetStaticPaths } from 'astro';
import { ticketOf, type PageTicket } from '../../components/ticket/page-ticket.server.ts';
import { content } from '../../content.ts';

export const getStaticPaths = (() =>
  [
    ...content.symptoms.map(({ id }) => `symptoms/${id}`),
    ...content.pages.map(({ id }) => id),
  ].flatMap((id) => {
    const ticket = ticketOf(id);
    return ticket === undefined ? [] : [{ params: { id }, props: { ticket } }];
  })) satisfies GetStaticPaths;

/** What a page says of a ticket about it. */
export const GET: APIRoute<{ ticket: PageTicket }> = ({ props }) => Response.json(props.ticket);
