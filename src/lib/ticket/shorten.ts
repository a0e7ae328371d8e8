import type { Say } from '../words.ts';
import type { Ticket } from './ticket.ts';

/** What a field of a ticket system holds at least; ServiceNow’s journal fields come with 4,000. */
export const SHORT = 4000;

/** What may be cut, the first first. */
const CUTTABLE = ['note', 'searched', 'seen'] as const;

/**
 * A ticket that is shorter than `SHORT` characters when written. Reasons go first, then the ends of
 * what was typed or pasted, and the text says so there.
 * @param write The form whose length counts.
 */
export function shorten(ticket: Ticket, write: (ticket: Ticket) => string, say: Say): Ticket {
  const excess = (made: Ticket) => write(made).length - SHORT + 1;
  if (excess(ticket) <= 0) return ticket;
  let made: Ticket = {
    ...ticket,
    causes: ticket.causes.map(({ name }) => ({ name, because: '' })),
  };
  for (const field of CUTTABLE) {
    const whole = ticket[field];
    const keeping = (length: number): Ticket => ({
      ...made,
      [field]: `${whole.slice(0, length)}\n${say('ticket.leftOut', { count: whole.length - length })}`,
    });
    if (excess(made) <= 0 || whole === '') continue;
    // The longest beginning that fits; how long it is when written, its characters decide.
    let [fits, tooLong] = [0, whole.length];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      if (excess(keeping(middle)) <= 0) fits = middle;
      else tooLong = middle;
    }
    made = keeping(fits);
  }
  return made;
}
