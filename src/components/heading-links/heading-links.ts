import { copyText } from '../clipboard/copy-text.ts';
import { offerByHand } from '../clipboard/offer-by-hand.ts';
import { createElement } from '../create-element.ts';

const COPY = 'Copy link';
const COPIED = 'Link copied';
/** Long enough to be noticed, short enough not to be taken for the next one’s. */
const COPIED_FOR_MS = 2500;

/**
 * Turns the links beside headings into controls that copy their address and leave the page where it
 * is. Without it they are plain links.
 */
class HeadingLinks extends HTMLElement {
  #listening?: AbortController;
  #resetting = new Map<HTMLElement, ReturnType<typeof setTimeout>>();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.sl-anchor-link')) {
      this.#label(link);
      link.addEventListener(
        'click',
        (event) => {
          // These keys open the link elsewhere, as on any link.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void this.#copy(link);
        },
        { signal },
      );
      link.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          link.click();
        },
        { signal },
      );
    }
  }

  disconnectedCallback() {
    this.#listening?.abort();
    for (const timer of this.#resetting.values()) clearTimeout(timer);
  }

  get #status() {
    const status = this.querySelector(':scope > [data-status]');
    if (status === null) throw new Error('<heading-links> needs a [data-status] as its child.');
    return status;
  }

  #label(link: HTMLAnchorElement) {
    const heading = link.previousElementSibling?.textContent.trim() ?? '';
    link.setAttribute('role', 'button');
    link.setAttribute('aria-label', `${COPY} to “${heading}”`);
    if (link.querySelector('.copy-word') !== null) return;
    const word = createElement('span', { className: 'copy-word', ariaHidden: 'true' }, COPY);
    word.dataset.pagefindIgnore = '';
    link.append(word);
  }

  async #copy(link: HTMLAnchorElement) {
    const address = location.origin + location.pathname + link.hash;
    if (!(await copyText(address))) {
      offerByHand(link.parentElement ?? link, address);
      return;
    }
    this.#status.textContent = COPIED;
    this.#say(link, COPIED);
    clearTimeout(this.#resetting.get(link));
    this.#resetting.set(
      link,
      setTimeout(() => {
        this.#status.textContent = '';
        this.#say(link, COPY);
      }, COPIED_FOR_MS),
    );
  }

  #say(link: HTMLAnchorElement, words: string) {
    const word = link.querySelector('.copy-word');
    if (word !== null) word.textContent = words;
    link.toggleAttribute('data-copied', words === COPIED);
  }
}

customElements.define('heading-links', HeadingLinks);
