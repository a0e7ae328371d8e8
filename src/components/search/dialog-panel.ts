import { withoutWaysIn } from '../../lib/invitation/without-ways-in.ts';
import { createElement } from '../dom/create-element.ts';
import { fetchFile } from '../dom/fetch-file.ts';
import { required } from '../dom/required.ts';
import { recall, remember } from '../dom/stored.ts';
import styles from './dialog-panel.css?url';
import './search-panel.ts';

/** Where the tab keeps what was last in the box, for somebody who follows a result and comes back. */
const KEY = 'guide.search';

/**
 * Fetches the panel of the search page, with its styles, for a page that comes without one. It
 * listens to no address, and goes on from the last search of this tab.
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
  const own = document.importNode(panel, true);
  const input = required(own.querySelector('input'), address, 'input');
  input.value = recall(KEY, 'sessionStorage') ?? '';
  window.addEventListener('pagehide', () => {
    remember(KEY, withoutWaysIn(input.value), 'sessionStorage');
  });
  return own;
}
