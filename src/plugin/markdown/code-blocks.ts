import type { ShikiConfig } from 'astro';
import type { Say } from '../../lib/words.ts';

type ShikiTransformer = NonNullable<ShikiConfig['transformers']>[number];
type Element = Parameters<NonNullable<ShikiTransformer['code']>>[0];
type Child = Element['children'][number];

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: Child[]
): Element => ({ type: 'element', tagName, properties, children });

/** The kinds of words that have a colour: `content.css` gives it. */
const KIND = /--astro-code-token-(comment|constant|function|string)\b/;

/** A word of code: in an element if its kind has a colour, bare if not. */
function word(token: Child): Child[] {
  if (token.type !== 'element') return [token];
  const kind = KIND.exec(String(token.properties.style))?.[1];
  return kind === undefined
    ? token.children
    : [{ ...token, properties: { class: `code-${kind}` } }];
}

/**
 * Makes of a block of code a figure under its title, with a button that copies it. Its lines are lines
 * of text, so that it can be read, copied and printed as it is.
 */
export function codeBlocks(say: Say): ShikiTransformer {
  return {
    name: 'code-blocks',
    code(node) {
      node.children = node.children.flatMap((line) =>
        line.type === 'element' ? line.children.flatMap(word) : [line],
      );
    },
    pre(node) {
      node.properties = { 'data-language': this.options.lang, 'data-text': '' };
    },
    root(root) {
      const title = /title="([^"]*)"/.exec(this.options.meta?.__raw ?? '')?.[1];
      const caption: Child[] =
        title === undefined
          ? []
          : // The index would take the last word of the one and the first of the other for one word.
            [
              element('figcaption', {}, { type: 'text', value: title }),
              { type: 'text', value: ' ' },
            ];
      const copy = element(
        'copy-text',
        {},
        ...(root.children as Child[]),
        element(
          'button',
          { type: 'button', 'data-copy': '', 'data-pagefind-ignore': '', hidden: true },
          { type: 'text', value: say('copy.code') },
        ),
        element('span', {
          role: 'status',
          'data-status': '',
          'data-copied': say('copy.copied'),
          'data-failed': say('copy.byHand'),
        }),
      );
      root.children = [element('figure', { class: 'code-block not-content' }, ...caption, copy)];
    },
  };
}
