import type { Ticket } from '../../lib/ticket/ticket.ts';
import type { Say } from '../../lib/words.ts';
import type { Gathered } from './gather.ts';

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** The agent’s own day, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * What the form says, put together with what the page knows. A step that could not be done was not
 * tried: it is left for whoever can.
 */
export function readTicket(form: HTMLFormElement, gathered: Gathered, say: Say): Ticket {
  const data = new FormData(form);
  const text = (name: string) => textOf(data.get(name));
  const endings = data.getAll('tried').map(textOf);
  const ended = gathered.steps.map((step, i) => ({ step, ending: endings[i] ?? '' }));
  return {
    ...gathered,
    tried: [
      ...gathered.tried,
      ...ended.flatMap(({ step, ending }) =>
        ending === 'noHelp' || ending === 'solvedIt'
          ? [{ step, ended: say(`ticket.ask.ending.${ending}`) }]
          : [],
      ),
    ],
    left: [
      ...gathered.left,
      ...ended.filter(({ ending }) => ending === 'notDone').map(({ step }) => step),
    ],
    seen: text('seen'),
    caseNumber: text('caseNumber'),
    note: text('note'),
    use: text('use'),
    date: today(),
  };
}
