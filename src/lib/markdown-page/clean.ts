import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** Parts of a page that say nothing in words, or say again what other parts say. */
const WITHOUT_WORDS = [
  ...['script', 'style', 'svg', 'button', 'form', 'ticket-tools', '.copy'],
  ...['[hidden]', '.sr-only', '.sl-anchor-link', '[role=status]', '[data-walker]', '.print-foot'],
].join();

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Removes everything that matches from a tree. */
function remove(tree: Element, selector: string) {
  const unwanted = new Set(selectAll(selector, tree));
  const prune = (element: Element) => {
    element.children = element.children.filter(
      (child) => child.type !== 'element' || !unwanted.has(child),
    );
    for (const child of element.children) if (child.type === 'element') prune(child);
  };
  prune(tree);
}

/** Puts the items of lists inside of table cells on one line, since Markdown knows no other cells. */
function flattenCells(tree: Element) {
  for (const list of selectAll(':is(td, th) :is(ol, ul)', tree)) {
    list.children = selectAll('li', list).flatMap((item, i) => [
      ...(i > 0 ? [text('; ')] : []),
      ...item.children,
    ]);
    list.tagName = 'span';
  }
}

/** Puts a space between links and phrases that only their styling keeps apart. */
function keepApart(tree: Element) {
  const isPhrase = (node: ElementContent | undefined) =>
    node?.type === 'element' && ['a', 'b', 'span'].includes(node.tagName);
  for (const element of selectAll(':has(> :is(a, b, span) + :is(a, b, span))', tree)) {
    element.children = element.children.flatMap((child, i) =>
      isPhrase(child) && isPhrase(element.children[i - 1]) ? [text(' '), child] : [child],
    );
  }
}

/**
 * Makes the main part of a page ready to become Markdown: only what a reader reads, in elements that
 * Markdown knows, with full addresses.
 * @param url The page’s full address.
 */
export function cleanPage(main: Element, url: string): Element {
  remove(main, WITHOUT_WORDS);
  flattenCells(main);
  keepApart(main);
  for (const link of selectAll('a[href]', main)) {
    link.properties.href = new URL(String(link.properties.href), url).href;
  }
  for (const aside of selectAll('aside', main)) aside.tagName = 'blockquote';
  for (const title of selectAll('.starlight-aside__title, summary', main)) {
    title.children = [
      { type: 'element', tagName: 'strong', properties: {}, children: [text(toString(title))] },
    ];
  }
  for (const summary of selectAll('summary', main)) summary.tagName = 'p';
  for (const block of selectAll('pre[data-language]', main)) {
    const code = select('code', block);
    if (code) code.properties.className = [`language-${String(block.properties.dataLanguage)}`];
  }
  return main;
}
