import type { Say } from '../words.ts';
import type { Ticket } from './ticket.ts';

/** What a field of a ticket system holds at least; ServiceNow’s journal fields come with 4,000. */
export const SHORT = 4000;

/** What may be cut, the first first: the agent’s own words are what nobody else has. */
const CUTTABLE = ['searched', 'seen', 'note'] as const;

/**
 * A ticket without its reasons, and without the ends of what was typed or pasted, of the answers
 * and of the steps, as far as it takes to be shorter than `SHORT` characters when written. The text says what it lacks.
 * @param write The form whose length counts.
 */
export function shorten(ticket: Ticket, write: (ticket: Ticket) => string, say: Say): Ticket {
  const fits = (made: Ticket) => write(made).length < SHORT;
  if (fits(ticket)) return ticket;
  let made: Ticket = {
    ...ticket,
    causes: ticket.causes.map(({ name }) => ({ name, because: '' })),
  };
  /** Cuts something down to the longest beginning that fits. */
  const cut = (whole: number, keeping: (length: number) => Partial<Ticket>) => {
    if (fits(made)) return;
    // How long a beginning is when written, its characters decide.
    let [longest, tooLong] = [0, whole];
    while (tooLong - longest > 1) {
      const middle = Math.floor((longest + tooLong) / 2);
      if (fits({ ...made, ...keeping(middle) })) longest = middle;
      else tooLong = middle;
    }
    const shorter = { ...made, ...keeping(longest) };
    // What says that something is left out may be longer than what it stands for.
    if (write(shorter).length < write(made).length) made = shorter;
  };

  for (const field of CUTTABLE) {
    const whole = ticket[field];
    cut(whole.length, (length) => ({
      [field]: `${whole.slice(0, length)}\n${say('ticket.leftOut', { count: whole.length - length })}`,
    }));
  }
  const { answered, next, left, tried } = ticket;
  cut(answered.length, (length) => ({
    answered: [
      ...answered.slice(0, length),
      {
        question: say('ticket.answersLeftOut', { count: answered.length - length }),
        answer: '',
      },
    ],
  }));
  const stepsLeftOut = (count: number) => say('ticket.stepsLeftOut', { count });
  cut(next.length, (length) => ({
    next: [
      ...next.slice(0, length),
      { text: stepsLeftOut(next.length - length), url: ticket.link },
    ],
  }));
  cut(left.length, (length) => ({
    left: [...left.slice(0, length), stepsLeftOut(left.length - length)],
  }));
  cut(tried.length, (length) => ({
    tried: [...tried.slice(0, length), { step: stepsLeftOut(tried.length - length), ended: '' }],
  }));
  return made;
}
