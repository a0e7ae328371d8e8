import { createElement } from '../dom/create-element.ts';
import { fetchFile } from '../dom/fetch-file.ts';
import { required } from '../dom/required.ts';
import styles from './dialog-panel.css?url';
import './search-panel.ts';

/**
 * Fetches the panel of the search page, with its styles, for a page that comes without one. It
 * listens to no address.
 * @param address Where the search page stands.
 */
export async function fetchPanel(address: string): Promise<HTMLElement> {
  const text = await fetchFile(address);
  // The panel alone: the rest of the page has styles that the policy of this page forbids.
  const html = text.slice(text.indexOf('<search-panel'), text.lastIndexOf('</search-panel>'));
  const page = new DOMParser().parseFromString(html, 'text/html');
  const part = (selector: string) =>
    required(page.querySelector<HTMLElement>(selector), address, selector);
  const panel = part('search-panel');
  panel.removeAttribute('data-address');
  part('[data-when="empty"]').replaceChildren();
  panel.prepend(createElement('link', { rel: 'stylesheet', href: styles }));
  return document.importNode(panel, true);
}
