import { createElement } from './create-element.ts';
import { writeClipboard } from './write-clipboard.ts';

/** A link to copy, and what it is called where the place that it is pasted into shows names. */
export interface NamedLink {
  url: string;
  name: string;
}

/** A second chance at best: the plain link is on the clipboard already. */
async function copyAsRichText({ url, name }: NamedLink): Promise<void> {
  const html = createElement('a', { href: url }, name).outerHTML;
  await writeClipboard({ 'text/html': html, 'text/plain': url });
}

/**
 * Copies a link: its address, and where the browser can, its name as well, for editors of rich text.
 * Where the browser refuses, shows it selected below an element, to be copied by hand.
 * @param byHand The words that ask for that.
 * @returns Whether it was copied.
 */
export async function copyLink(link: NamedLink, below: Element, byHand: string): Promise<boolean> {
  below.parentElement?.querySelector(':scope > .copy-by-hand')?.remove();
  try {
    await navigator.clipboard.writeText(link.url);
  } catch {
    const field = createElement('input', { readOnly: true, value: link.url });
    below.after(createElement('label', { className: 'copy-by-hand not-content' }, byHand, field));
    field.select();
    return false;
  }
  await copyAsRichText(link).catch(() => undefined);
  return true;
}
