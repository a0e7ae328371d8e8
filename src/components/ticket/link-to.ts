import { sourceOf } from './source.ts';

/** The last heading before an element, which a link to the element scrolls to. */
function headingBefore(element: Element): string {
  const before = [...document.querySelectorAll('.sl-markdown-content :is(h2, h3)[id]')].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.id ?? '';
}

/**
 * The address that shows somebody else the same page, in the same state where `element` stands in a
 * tool. It ends in a fragment, so that a full stop after it in a mail changes no answer.
 */
export function linkTo(element: Element): string {
  const { origin, pathname, search } = location;
  const source = sourceOf(element);
  if (source === undefined) return origin + pathname;
  const anchor = element.closest('section[id]')?.id ?? (source.id || headingBefore(element));
  return origin + pathname + search + (anchor === '' ? '' : `#${anchor}`);
}
