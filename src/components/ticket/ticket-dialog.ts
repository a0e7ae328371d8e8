import { shorten } from '../../lib/ticket/shorten.ts';
import type { Ticket } from '../../lib/ticket/ticket.ts';
import type { Say } from '../../lib/words.ts';
import { createElement as create } from '../dom/create-element.ts';
import type { Gathered } from './gather.ts';
import { readTicket } from './read-ticket.ts';
import { formChoice, questions, typedFields } from './ticket-fields.ts';
import { copy, forms, previewOf, type FormName, type TicketForm } from './ticket-forms.ts';
import type { Typed } from '../../lib/ticket/typed.ts';
import { loadCases, saveCase } from './typed-store.ts';
import styles from './ticket-dialog.css?url';

/** Opens the dialog in which an agent completes a ticket, sees it as it will be, and copies it. */
export function showTicket(gathered: Gathered, say: Say): void {
  const last = loadCases();
  /** The case that is typed here: a new one, until one of the last is brought back. */
  let caseId = String(Date.now());
  const preview = create('div', {
    className: 'preview',
    tabIndex: 0,
  });
  preview.setAttribute('role', 'region');
  preview.setAttribute('aria-label', say('ticket.ask.preview'));
  const length = create('p');
  const status = create('p');
  status.setAttribute('role', 'status');
  const close = create(
    'button',
    { type: 'button', className: 'button quiet' },
    say('ticket.ask.close'),
  );
  const form = create(
    'form',
    { method: 'dialog' },
    create('div', {}, formChoice(say), preview, length),
    create('div', {}, ...questions(gathered, say), typedFields(last, say)),
    create(
      'div',
      { className: 'actions' },
      create('button', { type: 'submit', className: 'button' }, say('ticket.ask.copy')),
      close,
      status,
    ),
  );
  const title = create('h2', { id: 'ticket-dialog-title' }, say('ticket.open'));
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

  const chosen = () => {
    const data = new FormData(form);
    const name = data.get('form') as FormName;
    return { name, form: forms[name] as TicketForm, isShort: data.has('short') };
  };
  const made = (): { ticket: Ticket; isCut: boolean } => {
    const whole = readTicket(form, gathered, say);
    const { form: written, isShort } = chosen();
    if (!isShort) return { ticket: whole, isCut: false };
    const ticket = shorten(whole, (candidate) => written.write(candidate, say), say);
    return { ticket, isCut: ticket !== whole };
  };
  const show = () => {
    const { ticket, isCut } = made();
    const { form: written } = chosen();
    preview.replaceChildren(...previewOf(written, ticket, say));
    const number = written.write(ticket, say).length;
    length.textContent = say(isCut ? 'ticket.form.cut' : 'ticket.form.length', {
      number: number.toLocaleString(say.language),
    });
    status.textContent = '';
  };
  const keep = () => {
    const { caseNumber, note } = readTicket(form, gathered, say);
    const isKept = saveCase({ id: caseId, caseNumber, note });
    form
      .querySelector('#ticket-typed-hint')
      ?.replaceChildren(say(isKept ? 'ticket.ask.kept' : 'ticket.ask.notKept'));
  };
  const type = (typed: Typed) => {
    for (const name of ['caseNumber', 'note'] as const) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
        control.value = typed[name];
      }
    }
    show();
  };

  form.addEventListener('input', () => {
    keep();
    show();
  });
  form.addEventListener('click', ({ target }) => {
    const { name, value } = target as HTMLButtonElement;
    if (name === 'clear') {
      type({ caseNumber: '', note: '' });
      keep();
      for (const back of form.querySelectorAll<HTMLButtonElement>('[name=last]')) {
        if (back.value === caseId) back.remove();
      }
    }
    const wanted = name === 'last' ? last.find(({ id }) => id === value) : undefined;
    if (wanted === undefined) return;
    caseId = wanted.id;
    type(wanted);
    keep();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { name, form: written } = chosen();
    copy(written, made().ticket, say).then(
      () => {
        status.textContent = say('ticket.form.copied', { form: say(`ticket.form.${name}`) });
      },
      () => {
        preview.focus();
        getSelection()?.selectAllChildren(preview);
        status.textContent = say('ticket.form.byHand');
      },
    );
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  const open = new AbortController();
  dialog.addEventListener('close', () => {
    open.abort();
    dialog.remove();
  });
  // Whoever goes back wants another page, or another step, and not a ticket about this one over it.
  window.addEventListener(
    'popstate',
    () => {
      dialog.close();
    },
    open,
  );

  show();
  document.body.append(dialog);
  dialog.showModal();
}
