import type { Say } from '../../lib/words.ts';
import { copyLink } from '../dom/copy-link.ts';
import { createElement } from '../dom/create-element.ts';
import { Island } from '../dom/island.ts';
import { wordsIn } from '../words/words.ts';

/** Long enough to be noticed, short enough not to be taken for the next one’s. */
const COPIED_FOR_MS = 2500;

/** The words of the heading that a link stands beside. */
const headingOf = (link: Element) => link.previousElementSibling?.textContent.trim() ?? '';

/**
 * Turns the links beside headings into controls that copy their address and leave the page where it
 * is. Without it they are plain links.
 */
class HeadingLinks extends Island {
  #copied?: HTMLElement;
  #timer = 0;

  protected connect() {
    const say = wordsIn(this);
    for (const link of this.querySelectorAll<HTMLElement>('.sl-anchor-link')) {
      this.#offer(link, say);
    }
    this.on(this, 'click', (event) => {
      const link = this.#linkOf(event);
      // These keys open the link elsewhere, as on any link.
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#copy(link);
    });
    this.on(this, 'keydown', (event) => {
      const link = this.#linkOf(event);
      if (link === null || event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }

  #linkOf({ target }: Event) {
    return (target as Element).closest<HTMLAnchorElement>('.sl-anchor-link');
  }

  #offer(link: HTMLElement, say: Say) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-label', say('heading.live.copyTo', { heading: headingOf(link) }));
    if (link.querySelector('.copy-word') !== null) return;
    const word = createElement('span', { className: 'copy-word' }, say('heading.live.copy'));
    word.setAttribute('aria-hidden', 'true');
    link.append(word);
  }

  async #copy(link: HTMLAnchorElement) {
    const { origin, pathname } = location;
    const page = document.querySelector('h1')?.textContent.trim() ?? '';
    const isCopied = await copyLink(
      { url: origin + pathname + link.hash, name: `${page}: ${headingOf(link)}` },
      link.parentElement ?? link,
      wordsIn(this)('heading.live.byHand'),
    );
    this.#mark(false);
    if (!isCopied) return;
    this.#copied = link;
    this.#mark(true);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#mark(false);
    }, COPIED_FOR_MS);
  }

  /** Says on the link that was copied last, and aloud, that it is copied, or no longer. */
  #mark(isCopied: boolean) {
    const say = wordsIn(this);
    const status = this.need(':scope > [data-status]');
    status.textContent = isCopied ? say('heading.live.copied') : '';
    this.#copied?.toggleAttribute('data-copied', isCopied);
    const word = say(isCopied ? 'heading.live.copied' : 'heading.live.copy');
    this.#copied?.querySelector('.copy-word')?.replaceChildren(word);
  }
}

customElements.define('heading-links', HeadingLinks);
