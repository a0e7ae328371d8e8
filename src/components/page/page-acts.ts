import { Island } from '../dom/island.ts';

/** Copies the page as Markdown, and lets a report name the heading that the reader is at. */
class PageActs extends Island {
  protected connect() {
    const copy = this.need('[data-copy]');
    this.on(copy, 'click', () => void this.#copy());
    copy.hidden = false;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-report]')) {
      const address = link.href;
      this.on(link, 'click', () => (link.href = this.#withHeading(address)));
    }
  }

  /** The address of a report in which the page’s own address ends in the open heading. */
  #withHeading(address: string): string {
    const { page = '' } = this.dataset;
    return address.replace(encodeURIComponent(page), encodeURIComponent(page + location.hash));
  }

  async #copy() {
    const status = this.need('[data-status]');
    try {
      const response = await fetch((this.need('a[data-markdown]') as HTMLAnchorElement).href);
      if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
      await navigator.clipboard.writeText(await response.text());
      status.textContent = status.dataset.copied ?? '';
    } catch {
      status.textContent = status.dataset.failed ?? '';
    }
  }
}

customElements.define('page-acts', PageActs);
