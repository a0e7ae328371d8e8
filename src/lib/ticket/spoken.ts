import type { Say } from '../words.ts';
import { oneLine } from './compose.ts';
import type { Ticket } from './ticket.ts';

/** Longer words are not read out. */
const MAX_SPOKEN = 120;

const cut = (text: string) => (text.length > MAX_SPOKEN ? `${text.slice(0, MAX_SPOKEN)}…` : text);

/**
 * The few sentences of a ticket that somebody says on the phone: no link, no reasons. A short number
 * opens a result; whoever goes on in the middle of a tool answers its questions once more.
 */
export function toSpoken(ticket: Ticket, say: Say): string {
  const { caseNumber, title, seen, answered, tried, left, solved, isOpen, next, link } = ticket;
  const { article } = ticket;
  const { host, pathname } = new URL(link);
  const line = (heading: string, texts: readonly string[]) => {
    const said = texts.map((text) => cut(oneLine(text))).filter((text) => text !== '');
    return said.length === 0 ? [] : [`${heading}: ${said.join('; ')}`];
  };
  return [
    (article ? `${article.name}: ` : '') + oneLine(title),
    ...line(say('ticket.case'), [caseNumber]),
    ...line(say('ticket.seen'), [seen]),
    ...line(
      say('ticket.tried'),
      tried.map(({ step }) => step),
    ),
    ...line(say('ticket.left'), left),
    ...line(say('ticket.solved'), [solved]),
    ...line(say('ticket.next'), solved === '' ? next.slice(0, 1).map(({ text }) => text) : []),
    `${say('ticket.link')} ${host}${article?.address ?? pathname}`,
    ...line(
      say('ticket.answerThere'),
      isOpen ? answered.map(({ question, answer }) => `${question} ${answer}`) : [],
    ),
  ].join('\n');
}
