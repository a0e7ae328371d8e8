import { formatDate } from '../format-date.ts';
import type { Say } from '../words.ts';
import type { Ticket } from './ticket.ts';

/** A run of words, which may be a link, or the exact words of somebody or something. */
export interface Words {
  text: string;
  url?: string;
  isExact?: boolean;
}

/** One part of a composed ticket. Every text of it is on one line, but that of an exact block. */
export type Block =
  | { kind: 'title' | 'heading'; text: string }
  | { kind: 'lines'; lines: Words[][] }
  | { kind: 'list'; isOrdered: boolean; items: Words[][] }
  | { kind: 'exact'; text: string };

/** A text without line breaks, and without white space around it. */
export const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const words = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  text: oneLine(text),
  ...more,
});

/** A heading with what stands below it, or nothing where there is nothing to say. */
function section(heading: string, items: Words[][], kind: 'lines' | 'numbers' | 'points'): Block[] {
  const said = items.filter((line) => line.some(({ text }) => text !== ''));
  if (said.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    kind === 'lines'
      ? { kind, lines: said }
      : { kind: 'list', isOrdered: kind === 'numbers', items: said },
  ];
}

/** What somebody typed or pasted, letter by letter; line breaks are all written alike. */
function exactly(heading: string, text: string): Block[] {
  const clean = text
    .replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n')
    .replaceAll(/^(?:[^\S\n]*\n)+|\s+$/gu, '');
  if (clean === '') return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'exact', text: clean },
  ];
}

const pair = (left: string, between: string, right: string) =>
  oneLine(right) === '' ? [words(left)] : [words(oneLine(left) + between + right)];

/** A ticket in the order a colleague reads it. Whatever was typed or pasted is exact. */
export function compose(ticket: Ticket, say: Say): Block[] {
  const { title, caseNumber, seen, searched, answered, tried, left, solved, causes, isOpen } =
    ticket;
  const { next, note, link, date, reviewed, article, use } = ticket;
  const day = (written: string) => formatDate(written, say.language);
  return [
    { kind: 'title', text: oneLine(title) },
    ...section(say('ticket.case'), [[words(caseNumber, { isExact: true })]], 'lines'),
    ...exactly(say('ticket.seen'), seen),
    ...exactly(say('ticket.searched'), searched),
    ...section(
      say('ticket.answered'),
      answered.map(({ question, answer }) => [words(`${question} ${answer}`)]),
      'numbers',
    ),
    ...section(
      say('ticket.tried'),
      tried.map(({ step, ended }) => pair(step, ' → ', ended)),
      'points',
    ),
    ...section(
      say('ticket.left'),
      left.map((step) => [words(step)]),
      'points',
    ),
    ...section(say('ticket.solved'), [[words(solved)]], 'lines'),
    ...section(
      say(isOpen ? 'ticket.possible' : 'ticket.causes'),
      causes.map(({ name, because }) => pair(name, ': ', because)),
      'numbers',
    ),
    ...section(
      say('ticket.next'),
      next.map(({ text, url }) => [words(text, { url })]),
      'points',
    ),
    ...exactly(say('ticket.note'), note),
    {
      kind: 'lines',
      lines: [
        [{ text: `${say('ticket.link')} ` }, words(link, { url: link })],
        [
          words(
            [
              ...(article ? [say('ticket.article', { article: article.name })] : []),
              say('ticket.written', { date: day(date) }),
              ...(reviewed === '' ? [] : [say('ticket.reviewed', { date: day(reviewed) })]),
              ...(use === '' ? [] : [say('ticket.used', { use })]),
            ].join(' '),
          ),
        ],
      ],
    },
  ];
}
