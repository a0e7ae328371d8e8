import type { Block } from '../../lib/ticket/compose.ts';
import { toHtml, toMarkup, type Markup } from '../../lib/ticket/html.ts';
import { toMarkdown } from '../../lib/ticket/markdown.ts';
import { toPlainText } from '../../lib/ticket/plain.ts';
import { createElement } from '../create-element.ts';

/** A way to write a ticket: what it looks like, and how it gets onto the clipboard. */
export interface TicketForm {
  label: string;
  preview: (blocks: readonly Block[]) => (Node | string)[];
  copy: (blocks: readonly Block[]) => Promise<void>;
}

const element = (markup: Markup): Node | string => {
  if (typeof markup === 'string') return markup;
  const made = document.createElement(markup.tag);
  if (markup.href !== undefined) made.setAttribute('href', markup.href);
  made.append(...markup.children.map(element));
  return made;
};

const asText = (label: string, write: (blocks: readonly Block[]) => string): TicketForm => ({
  label,
  preview: (blocks) => [createElement('pre', {}, write(blocks))],
  // Async, so that a browser without a clipboard is one that refuses.
  copy: async (blocks) => {
    await navigator.clipboard.writeText(write(blocks));
  },
});

const blob = (type: string, text: string) => new Blob([text], { type });

/** The forms that a ticket can take. Rich text carries plain text along, for fields that want it. */
export const forms = {
  rich: {
    label: 'Rich text',
    preview: (blocks) => toMarkup(blocks).map(element),
    copy: async (blocks) => {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', toHtml(toMarkup(blocks))),
          'text/plain': blob('text/plain', toPlainText(blocks)),
        }),
      ]);
    },
  },
  markdown: asText('Markdown', toMarkdown),
  plain: asText('Plain text', toPlainText),
} satisfies Record<string, TicketForm>;

export type FormName = keyof typeof forms;
