import { expect, test } from 'vitest';
import { formatAnswers, parseAnswers } from '../../src/lib/flow/address.ts';
import { nodeOf } from '../../src/lib/flow/graph.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { compose } from '../../src/lib/ticket/compose.ts';
import { trailFacts } from '../../src/lib/ticket/flow-trail.ts';
import { toHtml, toMarkup } from '../../src/lib/ticket/html.ts';
import { toJira } from '../../src/lib/ticket/jira.ts';
import { toMarkdown } from '../../src/lib/ticket/markdown.ts';
import { toPlainText } from '../../src/lib/ticket/plain.ts';
import { toServiceNow } from '../../src/lib/ticket/servicenow.ts';
import { toSpoken } from '../../src/lib/ticket/spoken.ts';
import type { Ticket } from '../../src/lib/ticket/ticket.ts';
import { blankTicket } from '../fixtures/blank-ticket.ts';
import { pathsOf, sayingAll } from '../fixtures/flow-paths.ts';
import { readContent } from '../read-content.ts';
import { say } from '../say.ts';

const { flows } = await readContent();

const forms: Record<string, (ticket: Ticket) => string> = {
  rich: (ticket) => toHtml(toMarkup(compose(ticket, say))),
  markdown: (ticket) => toMarkdown(compose(ticket, say)),
  plain: (ticket) => toPlainText(compose(ticket, say)),
  jira: (ticket) => toJira(compose(ticket, say)),
  servicenow: (ticket) => toServiceNow(compose(ticket, say)),
  phone: (ticket) => toSpoken(ticket, say),
};

/** What the ticket of a walk along a path says, where one thing is said of everything to do. */
function told(
  flow: (typeof flows)[number]['data'],
  edges: typeof flow.edges,
  deed: 'done' | 'cant',
) {
  const address = formatAnswers(flow.id, '', sayingAll(edges, flow, deed));
  const walked = walk(flow, parseAnswers(flow.id, address));
  const { tried, left, solved, answered, next } = trailFacts(flow, walked);
  const ticket: Ticket = {
    ...blankTicket,
    ...{ tried, left, solved, answered },
    next: next.map(({ text }) => ({ text, url: blankTicket.link })),
  };
  return { walked, ticket };
}

const paths = flows.flatMap(({ data: flow }) =>
  pathsOf(flow).map(({ edges, end }) => ({
    flow,
    edges,
    end,
    toDo: edges.map(({ from }) => nodeOf(flow, from)).filter(({ kind }) => kind === 'action'),
    address: formatAnswers(flow.id, '', sayingAll(edges, flow, 'cant')),
  })),
);
const withActions = paths.filter(({ toDo }) => toDo.length > 0);

/** A ticket in every form. */
const written = (ticket: Ticket) => Object.values(forms).map((write) => write(ticket));

test.each(withActions)('no form calls tried what could not be done: $address', (path) => {
  const { ticket } = told(path.flow, path.edges, 'cant');
  expect(ticket.tried).toEqual([]);
  expect(ticket.left).toEqual(path.toDo.map(({ text }) => text));
  for (const text of written(ticket)) {
    expect(text).not.toContain(say('ticket.tried'));
    expect(text).toContain(say('ticket.left'));
  }
});

test.each(withActions)('every form calls tried what was done: $address', (path) => {
  const { ticket } = told(path.flow, path.edges, 'done');
  expect(ticket.tried.map(({ step }) => step)).toEqual(path.toDo.map(({ text }) => text));
  for (const text of written(ticket)) {
    expect(text).toContain(say('ticket.tried'));
    expect(text).not.toContain(say('ticket.left'));
  }
});

test.each(paths)('only a walk that ends well is solved: $address', (path) => {
  const { ticket, walked } = told(path.flow, path.edges, 'done');
  const isSolved = nodeOf(path.flow, path.end).end === 'solved';
  expect(walked.current.id).toBe(path.end);
  for (const text of written(ticket)) {
    expect(text.includes(say('ticket.solved'))).toBe(isSolved);
    expect(text.includes(say('ticket.next'))).toBe(!isSolved);
  }
});
