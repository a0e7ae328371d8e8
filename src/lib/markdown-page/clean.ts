import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** Parts of a page that say nothing in words, or say again what other parts say. */
const SILENT_TAGS = ['script', 'style', 'svg', 'button', 'form', 'ticket-tools'];
const SILENT_CLASSES = ['copy', 'sr-only', 'sl-anchor-link', 'print-foot'];

const isSilent = ({ tagName, properties }: Element) =>
  SILENT_TAGS.includes(tagName) ||
  [properties.className].flat().some((name) => SILENT_CLASSES.includes(String(name))) ||
  properties.role === 'status' ||
  properties.hidden !== undefined ||
  properties.dataWalker !== undefined;

const text = (value: string): ElementContent => ({ type: 'text', value });
const strong = (value: string): ElementContent => ({
  type: 'element',
  tagName: 'strong',
  properties: {},
  children: [text(value)],
});

const isElement = (node: ElementContent | undefined, ...tags: string[]): node is Element =>
  node?.type === 'element' && tags.includes(node.tagName);

/** Puts a space between links and phrases that only their styling keeps apart. */
const keepApart = (children: ElementContent[]) =>
  children.flatMap((child, i) =>
    [child, children[i - 1]].every((node) => isElement(node, 'a', 'b', 'span'))
      ? [text(' '), child]
      : [child],
  );

/** The items of a list on one line, since Markdown knows no other cells in a table. */
const onOneLine = (list: Element) =>
  list.children
    .filter((child) => isElement(child, 'li'))
    .flatMap((item, i) => [...(i > 0 ? [text('; ')] : []), ...item.children]);

/** Makes one element, whose children are ready, into one that Markdown knows. */
function adapt(element: Element, url: string, isInCell: boolean): Element {
  const { tagName, properties, children } = element;
  const isBoxTitle = [properties.className].flat().includes('starlight-aside__title');
  if (isBoxTitle || tagName === 'summary') {
    return { ...element, tagName: 'p', children: [strong(toString(element))] };
  }
  switch (tagName) {
    case 'a': {
      const href = properties.href && new URL(properties.href, url).href;
      return { ...element, properties: { ...properties, href } };
    }
    case 'aside':
      return { ...element, tagName: 'blockquote' };
    case 'pre': {
      const className = [`language-${String(properties.dataLanguage)}`];
      const label = (code: Element): Element => ({ ...code, properties: { className } });
      const labelled = children.map((child) => (isElement(child, 'code') ? label(child) : child));
      return properties.dataLanguage === undefined ? element : { ...element, children: labelled };
    }
    case 'ol':
    case 'ul':
      return isInCell ? { ...element, tagName: 'span', children: onOneLine(element) } : element;
    default:
      return element;
  }
}

/**
 * Makes the main part of a page ready to become Markdown: only what a reader reads, in elements that
 * Markdown knows, with full addresses.
 * @param url The page’s full address.
 */
export function cleanPage(element: Element, url: string, isInCell = false): Element {
  const isCell = isInCell || element.tagName === 'td' || element.tagName === 'th';
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [text(child.value)];
    if (child.type !== 'element') return [];
    return isSilent(child) ? [] : [cleanPage(child, url, isCell)];
  });
  const { tagName, properties } = element;
  return adapt(
    { type: 'element', tagName, properties, children: keepApart(children) },
    url,
    isInCell,
  );
}
