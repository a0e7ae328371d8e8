import { createElement } from '../create-element.ts';

/** Shows a link below an element, selected, for a browser that does not let pages copy. */
export function offerByHand(below: Element, link: string) {
  below.parentElement?.querySelector(':scope > .copy-by-hand')?.remove();
  const field = createElement('input', { readOnly: true, value: link });
  below.after(
    createElement(
      'label',
      { className: 'copy-by-hand not-content' },
      'Your browser did not let this page copy. Copy the link by hand:',
      field,
    ),
  );
  field.select();
}
