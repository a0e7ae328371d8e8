import { holdsNumber } from '../../lib/invitation/holds-number.ts';
import { holdsLink } from '../../lib/links/holds-link.ts';
import '../copy-text/copy-text.ts';
import { Island } from '../dom/island.ts';
import { loadReader } from './load-reader.ts';

/** Shows what a text comes to as a link or an invitation. `show-reading.ts` fills it. */
class LinkReading extends Island {
  /** The latest text; what an earlier one comes to is too late. */
  #text = '';

  protected connect() {
    this.#clear();
  }

  /** Loads what it takes to read, so that a paste is answered at once. */
  prepare() {
    void loadReader(this.#base).catch(() => undefined);
  }

  /**
   * Shows what a text is; nothing for an empty one, and for one without a way in among others.
   * @param html The same text as it was copied, with its links.
   * @returns The text with the addresses of those links.
   */
  async read(text: string, html = ''): Promise<string> {
    if (text === this.#text) return text;
    this.#text = text;
    const isOther = this.dataset.oneOfMany !== undefined && !holdsLink(text) && !holdsNumber(text);
    if (text.trim() === '' || isOther) {
      this.#clear();
      return text;
    }
    try {
      const { complete, show } = await loadReader(this.#base);
      if (this.#text !== text) return text;
      this.#clear();
      this.#text = complete(text, html);
      show(this, this.#text);
      return this.#text;
    } catch (error) {
      console.error(error);
      if (this.#text !== text) return text;
      this.#clear();
      // The same text may be pasted again.
      this.#text = '';
      const failed = this.need('[data-failed]');
      failed.hidden = false;
      this.need('[data-spoken]').textContent = failed.textContent;
      return text;
    }
  }

  get #base() {
    return this.dataset.base ?? '/';
  }

  #clear() {
    this.need('[data-failed]').hidden = true;
    this.need('[data-reading]').hidden = true;
    this.need('[data-reading]').removeAttribute('data-link-kind');
    this.need('[data-spoken]').textContent = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'link-reading': LinkReading;
  }
}

customElements.define('link-reading', LinkReading);
