import { SHORT } from '../../lib/ticket/shorten.ts';
import { ENDINGS, USES } from '../../lib/ticket/ticket.ts';
import type { Case } from '../../lib/ticket/typed.ts';
import type { Say } from '../../lib/words.ts';
import { createElement as create } from '../dom/create-element.ts';
import type { Gathered } from './gather.ts';
import { forms, type FormName } from './ticket-forms.ts';

const field = (label: string, control: HTMLElement) => create('label', {}, label, control);

const group = (legend: string, ...children: HTMLElement[]) =>
  create('fieldset', {}, create('legend', {}, legend), ...children);

const select = (name: string, none: string, options: readonly [value: string, label: string][]) =>
  create(
    'select',
    { name },
    ...[['', none] as const, ...options].map(([value, label]) =>
      create('option', { value }, label),
    ),
  );

/** What only the agent can say: what was on the screen, what was tried, how the page served. */
export function questions({ seen, mayBeSeen, steps }: Gathered, say: Say): HTMLElement[] {
  const endings = ENDINGS.map((name) => [name, say(`ticket.ask.ending.${name}`)] as const);
  const uses = USES.map((name) => say(`ticket.ask.use.${name}`));
  const messages = select(
    'seen',
    say('ticket.ask.notKnown'),
    mayBeSeen.map((words) => [words, words]),
  );
  messages.value = seen;
  const tried = steps.map((step) =>
    field(step, select('tried', say('ticket.ask.notTried'), [...endings] as [string, string][])),
  );
  return [
    ...(mayBeSeen.length === 0 ? [] : [field(say('ticket.ask.seen'), messages)]),
    ...(tried.length === 0 ? [] : [group(say('ticket.ask.tried'), ...tried)]),
    field(
      say('ticket.ask.use'),
      select(
        'use',
        say('ticket.ask.notSaid'),
        uses.map((words) => [words, words]),
      ),
    ),
  ];
}

const button = (name: string, label: string, value = '') =>
  create('button', { type: 'button', className: 'button quiet', name, value }, label);

/** How many letters of a note stand for a case without a number. */
const ENOUGH = 40;

/** The agent’s own words. A new case starts empty; one of the last can be brought back. */
export function typedFields(last: readonly Case[], say: Say): HTMLElement {
  return group(
    say('ticket.ask.own'),
    create('p', { id: 'ticket-typed-hint' }, say('ticket.ask.kept')),
    ...last.map(({ id, caseNumber, note }) => {
      const name = caseNumber === '' ? note.slice(0, ENOUGH) : caseNumber;
      return button('last', say('ticket.ask.last', { name }), id);
    }),
    field(say('ticket.ask.case'), create('input', { name: 'caseNumber', autocomplete: 'off' })),
    field(say('ticket.ask.note'), create('textarea', { name: 'note', rows: 3 })),
    button('clear', say('ticket.ask.clear')),
  );
}

/** How the ticket is to be written, and whether it has to be short. */
export function formChoice(say: Say): HTMLElement {
  const choice = (Object.keys(forms) as FormName[]).map((value, i) =>
    create(
      'label',
      {},
      create('input', { type: 'radio', name: 'form', value, defaultChecked: i === 0 }),
      say(`ticket.form.${value}`),
    ),
  );
  const short = create(
    'label',
    {},
    create('input', { type: 'checkbox', name: 'short' }),
    say('ticket.form.short', { number: SHORT.toLocaleString(say.language) }),
  );
  const fields = group(say('ticket.form.copyAs'), ...choice, short);
  fields.className = 'forms';
  return fields;
}
