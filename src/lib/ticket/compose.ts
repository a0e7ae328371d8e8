import { formatDate } from '../format-date.ts';
import type { Ticket } from './ticket.ts';

/** A run of words, which may be a link, or the exact words of a screen. */
export interface Words {
  text: string;
  url?: string;
  isExact?: boolean;
}

/** One part of a composed ticket. Every text of it is on one line. */
export type Block =
  | { kind: 'title' | 'heading'; text: string }
  | { kind: 'lines'; lines: Words[][] }
  | { kind: 'list'; isOrdered: boolean; items: Words[][] };

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const words = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  text: oneLine(text),
  ...more,
});

/** A heading with what stands below it, or nothing where there is nothing to say. */
function section(heading: string, items: Words[][], kind: 'lines' | 'numbers' | 'points'): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    kind === 'lines'
      ? { kind, lines: items }
      : { kind: 'list', isOrdered: kind === 'numbers', items },
  ];
}

/** The lines of a text that somebody typed, without empty ones. */
const typedLines = (text: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => [words(line)])
    .filter(([line]) => line?.text !== '');

const pair = (left: string, between: string, right: string) =>
  oneLine(right) === '' ? [words(left)] : [words(oneLine(left) + between + right)];

/** A ticket in the order a colleague reads it. */
export function compose(ticket: Ticket): Block[] {
  const { title, caseNumber, seen, answered, tried, causes, next, note, link, date } = ticket;
  const reviewed =
    ticket.reviewed === '' ? '' : ` The page was reviewed on ${formatDate(ticket.reviewed)}.`;
  return [
    { kind: 'title', text: oneLine(title) },
    ...section('Case', oneLine(caseNumber) === '' ? [] : [[words(caseNumber)]], 'lines'),
    ...section(
      'On the screen',
      oneLine(seen) === '' ? [] : [[words(seen, { isExact: true })]],
      'lines',
    ),
    ...section(
      'Answered',
      answered.map(({ question, answer }) => [words(`${question} ${answer}`)]),
      'numbers',
    ),
    ...section(
      'Tried',
      tried.map(({ step, ended }) => pair(step, ' → ', ended)),
      'points',
    ),
    ...section(
      'Likely cause',
      causes.map(({ name, because }) => pair(name, ': ', because)),
      'numbers',
    ),
    ...section(
      'Next step',
      next.map(({ text, url }) => [words(text, { url })]),
      'points',
    ),
    ...section('Note', typedLines(note), 'lines'),
    {
      kind: 'lines',
      lines: [
        [{ text: 'Continue here: ' }, words(link, { url: link })],
        [words(`Written on ${formatDate(date)}.${reviewed}`)],
      ],
    },
  ];
}
