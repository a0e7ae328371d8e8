import { compose } from '../../lib/ticket/compose.ts';
import { ENDINGS, type Ticket } from '../../lib/ticket/ticket.ts';
import { MAX_TYPED, type Typed } from '../../lib/ticket/typed.ts';
import { createElement as create } from '../create-element.ts';
import type { Gathered } from './gather.ts';
import { forms, type FormName } from './ticket-forms.ts';
import { loadTyped, saveTyped } from './typed-store.ts';
import styles from './ticket-dialog.css?url';

const NOT_TRIED = 'not tried';
const KEPT = 'What you type stays on this computer and in your ticket. No link ever holds it.';
const NOT_KEPT =
  'Your browser keeps nothing for this page: what you type is gone when you close this. No link ever holds it.';

/** The agent’s own day, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const option = (value: string, label = value) => create('option', { value }, label);

const field = (label: string, control: HTMLElement) => create('label', {}, label, control);

/** The questions that only the agent can answer: what was on the screen, and what was tried. */
function questions({ mayBeSeen, steps }: Gathered): HTMLElement[] {
  const seen =
    mayBeSeen.length === 0
      ? []
      : [
          field(
            'On the screen',
            create(
              'select',
              { name: 'seen' },
              option('', 'Not said'),
              ...mayBeSeen.map((words) => option(words)),
            ),
          ),
        ];
  const tried = steps.map((step) =>
    field(
      step,
      create(
        'select',
        { name: 'tried' },
        option('', NOT_TRIED),
        ...ENDINGS.map((ending) => option(ending)),
      ),
    ),
  );
  return [
    ...seen,
    ...(tried.length === 0
      ? []
      : [
          create(
            'fieldset',
            {},
            create('legend', {}, 'What was tried, and how it ended'),
            ...tried,
          ),
        ]),
  ];
}

function typedFields({ caseNumber, note }: Typed): HTMLElement {
  const hint = create('p', { id: 'ticket-typed-hint' }, KEPT);
  return create(
    'fieldset',
    {},
    create('legend', {}, 'Your own words'),
    hint,
    field(
      'Case number',
      create('input', {
        name: 'caseNumber',
        value: caseNumber,
        maxLength: MAX_TYPED.caseNumber,
        autocomplete: 'off',
      }),
    ),
    field(
      'Note',
      create('textarea', { name: 'note', value: note, maxLength: MAX_TYPED.note, rows: 3 }),
    ),
    create(
      'button',
      { type: 'button', className: 'button quiet', name: 'clear' },
      'Clear case number and note',
    ),
  );
}

const formChoice = () =>
  create(
    'fieldset',
    { className: 'forms' },
    create('legend', {}, 'Copy as'),
    ...Object.entries(forms).map(([value, { label }], i) =>
      create(
        'label',
        {},
        create('input', { type: 'radio', name: 'form', value, defaultChecked: i === 0 }),
        label,
      ),
    ),
  );

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** What the form says, put together with what the page knows. */
function read(form: HTMLFormElement, gathered: Gathered): Ticket & Typed {
  const data = new FormData(form);
  const text = (name: string) => textOf(data.get(name));
  const endings = data.getAll('tried').map(textOf);
  return {
    ...gathered,
    tried: [
      ...gathered.tried,
      ...gathered.steps.flatMap((step, i) => {
        const ended = endings[i] ?? '';
        return ended === '' ? [] : [{ step, ended }];
      }),
    ],
    seen: text('seen'),
    caseNumber: text('caseNumber'),
    note: text('note'),
    date: today(),
  };
}

function selectAll(element: Element) {
  getSelection()?.selectAllChildren(element);
}

/** Opens the dialog in which an agent completes a ticket, sees it as it will be, and copies it. */
export function showTicket(gathered: Gathered): void {
  const preview = create('div', { className: 'preview', tabIndex: 0, ariaLabel: 'Preview' });
  preview.setAttribute('role', 'region');
  const status = create('p');
  status.setAttribute('role', 'status');
  const close = create('button', { type: 'button', className: 'button quiet' }, 'Close');
  const copy = create('button', { type: 'submit', className: 'button' }, 'Copy');
  const form = create(
    'form',
    { method: 'dialog' },
    create('div', {}, formChoice(), preview),
    create('div', {}, ...questions(gathered), typedFields(loadTyped())),
    create('div', { className: 'actions' }, copy, close, status),
  );
  const title = create('h2', { id: 'ticket-dialog-title' }, 'Copy for ticket');
  const dialog = create(
    'dialog',
    { className: 'ticket-dialog' },
    // Part of the dialog, so that no page carries them before it is opened.
    // As a file: the page’s policy knows no style that it was not built with.
    create('link', { rel: 'stylesheet', href: styles }),
    title,
    form,
  );
  dialog.setAttribute('aria-labelledby', title.id);

  const seen = form.querySelector<HTMLSelectElement>('[name=seen]');
  if (seen !== null && gathered.seen !== '') seen.value = gathered.seen;

  const chosen = () => forms[textOf(new FormData(form).get('form')) as FormName];
  const blocks = () => compose(read(form, gathered));
  const show = () => {
    preview.replaceChildren(...chosen().preview(blocks()));
    status.textContent = '';
  };

  form.addEventListener('input', () => {
    const { caseNumber, note } = read(form, gathered);
    const isKept = saveTyped({ caseNumber, note });
    form.querySelector('#ticket-typed-hint')?.replaceChildren(isKept ? KEPT : NOT_KEPT);
    show();
  });
  form.querySelector('[name=clear]')?.addEventListener('click', () => {
    for (const name of ['caseNumber', 'note'] as const) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
        control.value = '';
      }
    }
    saveTyped({ caseNumber: '', note: '' });
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    chosen()
      .copy(blocks())
      .then(
        () => {
          status.textContent = `Copied as ${chosen().label.toLowerCase()}.`;
        },
        () => {
          preview.focus();
          selectAll(preview);
          status.textContent =
            'Your browser did not let this page copy. The text above is selected: copy it by hand.';
        },
      );
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });

  show();
  document.body.append(dialog);
  dialog.showModal();
}
