import { escapeHtml } from '../escape-html.ts';
import type { Block, Words } from './compose.ts';

/** A piece of markup as plain data: text, or an element with its children. */
export type Markup = string | { tag: string; href?: string; children: Markup[] };

const run = ({ text, url, isExact }: Words): Markup => {
  if (isExact === true) return { tag: 'code', children: [text] };
  // Only web addresses become links; anything else could be a script.
  if (url === undefined || !/^https?:\/\//.test(url)) return text;
  return { tag: 'a', href: url, children: [text] };
};

const items = (lines: readonly Words[][]): Markup[] =>
  lines.map((line) => ({ tag: 'li', children: line.map(run) }));

/** A ticket as a tree of elements. */
export function toMarkup(blocks: readonly Block[]): Markup[] {
  return blocks.map((block): Markup => {
    switch (block.kind) {
      case 'title':
        return { tag: 'h2', children: [block.text] };
      case 'heading':
        return { tag: 'h3', children: [block.text] };
      case 'lines':
        return {
          tag: 'p',
          children: block.lines.flatMap((line, i) => [
            ...(i > 0 ? [{ tag: 'br', children: [] }] : []),
            ...line.map(run),
          ]),
        };
      case 'exact':
        // Editors apply no rules of theirs to what is pasted as code.
        return { tag: 'pre', children: [{ tag: 'code', children: [block.text] }] };
      case 'list':
        return { tag: block.isOrdered ? 'ol' : 'ul', children: items(block.items) };
    }
  });
}

/** A tree of elements as HTML. Every text in it stays text. */
export function toHtml(markup: readonly Markup[]): string {
  return markup
    .map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece);
      const { tag, href, children } = piece;
      const attribute = href === undefined ? '' : ` href="${escapeHtml(href)}"`;
      return tag === 'br' ? '<br>' : `<${tag}${attribute}>${toHtml(children)}</${tag}>`;
    })
    .join('');
}
