import { copyLink } from '../copy-link.ts';
import { createElement } from '../create-element.ts';
import { required } from '../required.ts';

const COPY = 'Copy link';
const COPIED = 'Link copied';
/** Long enough to be noticed, short enough not to be taken for the next one’s. */
const COPIED_FOR_MS = 2500;

/** The words of the heading that a link stands beside. */
const headingOf = (link: Element) => link.previousElementSibling?.textContent.trim() ?? '';

/**
 * Turns the links beside headings into controls that copy their address and leave the page where it
 * is. Without it they are plain links.
 */
class HeadingLinks extends HTMLElement {
  #listening?: AbortController;
  #copied?: HTMLElement;
  #timer = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const link of this.querySelectorAll<HTMLElement>('.sl-anchor-link')) this.#offer(link);
    this.addEventListener(
      'click',
      (event) => {
        const link = this.#linkOf(event);
        // These keys open the link elsewhere, as on any link.
        if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#copy(link);
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        const link = this.#linkOf(event);
        if (link === null || event.key !== ' ') return;
        event.preventDefault();
        link.click();
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  #linkOf({ target }: Event) {
    return (target as Element).closest<HTMLAnchorElement>('.sl-anchor-link');
  }

  #offer(link: HTMLElement) {
    link.role = 'button';
    link.ariaLabel = `${COPY} to “${headingOf(link)}”`;
    if (link.querySelector('.copy-word') !== null) return;
    link.append(createElement('span', { className: 'copy-word', ariaHidden: 'true' }, COPY));
  }

  async #copy(link: HTMLAnchorElement) {
    const { origin, pathname } = location;
    const page = document.querySelector('h1')?.textContent.trim() ?? '';
    const isCopied = await copyLink(
      { url: origin + pathname + link.hash, name: `${page}: ${headingOf(link)}` },
      link.parentElement ?? link,
    );
    this.#say(COPY, '');
    if (!isCopied) return;
    this.#copied = link;
    this.#say(COPIED, COPIED);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#say(COPY, '');
    }, COPIED_FOR_MS);
  }

  /** Puts words on the link that was copied last, and says something aloud. */
  #say(words: string, aloud: string) {
    const status = required(
      this.querySelector(':scope > [data-status]'),
      '<heading-links>',
      '[data-status]',
    );
    status.textContent = aloud;
    this.#copied?.toggleAttribute('data-copied', words === COPIED);
    this.#copied?.querySelector('.copy-word')?.replaceChildren(words);
  }
}

customElements.define('heading-links', HeadingLinks);
