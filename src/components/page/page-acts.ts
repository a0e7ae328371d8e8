import { copyLate } from '../dom/copy-late.ts';
import { fetchFile } from '../dom/fetch-file.ts';
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
    const { href } = this.need('a[data-markdown]') as HTMLAnchorElement;
    const markdown = fetchFile(href);
    try {
      await copyLate(markdown);
      this.#tell('copied');
    } catch {
      this.#tell(await markdown.then(() => 'denied' as const).catch(() => 'missing' as const));
    }
  }

  /** Tells what the server wrote of an outcome. */
  #tell(outcome: 'copied' | 'missing' | 'denied') {
    const status = this.need('[data-status]');
    status.textContent = status.dataset[outcome] ?? '';
  }
}

customElements.define('page-acts', PageActs);
