import { compose } from '../../lib/ticket/compose.ts';
import { toHtml, toMarkup, type Markup } from '../../lib/ticket/html.ts';
import { toJira } from '../../lib/ticket/jira.ts';
import { toMarkdown } from '../../lib/ticket/markdown.ts';
import { toPlainText } from '../../lib/ticket/plain.ts';
import { toServiceNow } from '../../lib/ticket/servicenow.ts';
import { toSpoken } from '../../lib/ticket/spoken.ts';
import type { Ticket } from '../../lib/ticket/ticket.ts';
import type { Say } from '../../lib/words.ts';
import { createElement } from '../dom/create-element.ts';
import { writeClipboard } from '../dom/write-clipboard.ts';

/** A way to write a ticket. */
export interface TicketForm {
  /** The text that a field receives, whose length counts. */
  write: (ticket: Ticket, say: Say) => string;
  /** What it looks like: the text itself, where this is absent. */
  preview?: (ticket: Ticket, say: Say) => (Node | string)[];
  /** What else goes onto the clipboard with the text, by type; the text is plain where this is absent. */
  types?: (ticket: Ticket, say: Say) => Record<string, string>;
}

const element = (markup: Markup): Node | string => {
  if (typeof markup === 'string') return markup;
  const made = document.createElement(markup.tag);
  if (markup.href !== undefined) made.setAttribute('href', markup.href);
  made.append(...markup.children.map(element));
  return made;
};

const toRichText = (ticket: Ticket, say: Say) => toHtml(toMarkup(compose(ticket, say)));

/** The forms that a ticket can take. Rich text carries plain text along, for fields that want it. */
export const forms = {
  rich: {
    write: toRichText,
    preview: (ticket, say) => toMarkup(compose(ticket, say)).map(element),
    types: (ticket, say) => ({
      'text/html': toRichText(ticket, say),
      'text/plain': toPlainText(compose(ticket, say)),
    }),
  },
  markdown: { write: (ticket, say) => toMarkdown(compose(ticket, say)) },
  plain: { write: (ticket, say) => toPlainText(compose(ticket, say)) },
  jira: { write: (ticket, say) => toJira(compose(ticket, say)) },
  servicenow: { write: (ticket, say) => toServiceNow(compose(ticket, say)) },
  phone: { write: toSpoken },
} satisfies Record<string, TicketForm>;

/** The forms by their names, which stand in the dialog’s choice. */
export type FormName = keyof typeof forms;

/** How a ticket looks in a form. */
export function previewOf(form: TicketForm, ticket: Ticket, say: Say): (Node | string)[] {
  return form.preview?.(ticket, say) ?? [createElement('pre', {}, form.write(ticket, say))];
}

/** Puts a ticket onto the clipboard. A browser without one is one that refuses. */
export async function copy(form: TicketForm, ticket: Ticket, say: Say): Promise<void> {
  const types = form.types?.(ticket, say);
  if (types === undefined) await navigator.clipboard.writeText(form.write(ticket, say));
  else await writeClipboard(types);
}
