import { readQuery, writeQuery } from '../../lib/query.ts';

/** What a ticket is about: a page, or the present state of a tool on it. */
export type TicketSubject = 'page' | 'scope' | 'flow';

/** The last heading before an element, which a link to the element scrolls to. */
function headingBefore(element: Element): string {
  const before = [...document.querySelectorAll('.sl-markdown-content :is(h2, h3)[id]')].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.id ?? '';
}

/** The address that shows somebody else the same page in the same state. */
export function linkTo(element: Element, subject: TicketSubject): string {
  const { origin, pathname } = location;
  if (subject === 'page') return origin + pathname;
  const heading = headingBefore(element);
  return (
    origin +
    pathname +
    writeQuery(readQuery(location.search)) +
    (heading === '' ? '' : `#${heading}`)
  );
}
