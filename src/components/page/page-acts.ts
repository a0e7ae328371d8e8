import { required } from '../required.ts';

/** Copies the page as Markdown, and lets a report name the heading that the reader is at. */
class PageActs extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const copy = this.#part('[data-copy]');
    copy.addEventListener('click', () => void this.#copy(), { signal });
    copy.hidden = false;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-report]')) {
      const address = link.href;
      link.addEventListener('click', () => (link.href = this.#withHeading(address)), { signal });
    }
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<page-acts>', selector);
  }

  /** The address of a report in which the page’s own address ends in the open heading. */
  #withHeading(address: string): string {
    const { page = '' } = this.dataset;
    return address.replace(encodeURIComponent(page), encodeURIComponent(page + location.hash));
  }

  async #copy() {
    const status = this.#part('[data-status]');
    try {
      const link = required(
        this.querySelector('a[data-markdown]'),
        '<page-acts>',
        'a[data-markdown]',
      );
      const response = await fetch((link as HTMLAnchorElement).href);
      if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
      await navigator.clipboard.writeText(await response.text());
      status.textContent = status.dataset.copied ?? '';
    } catch {
      status.textContent = status.dataset.failed ?? '';
    }
  }
}

customElements.define('page-acts', PageActs);
