import { createElement } from './create-element.ts';

/**
 * Copies a link. Where the browser refuses, shows it selected below an element, to be copied by hand.
 * @returns Whether it was copied.
 */
export async function copyLink(link: string, below: Element): Promise<boolean> {
  below.parentElement?.querySelector(':scope > .copy-by-hand')?.remove();
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    const field = createElement('input', { readOnly: true, value: link });
    const words = 'Your browser did not let this page copy. Copy the link by hand:';
    below.after(createElement('label', { className: 'copy-by-hand not-content' }, words, field));
    field.select();
    return false;
  }
}
