import { fetchFile } from '../dom/fetch-file.ts';
import { Island } from '../dom/island.ts';
import { writeClipboard } from '../dom/write-clipboard.ts';

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
    const status = this.need('[data-status]');
    // The server wrote what to say of each outcome.
    const tell = (outcome: string) => () => (status.textContent = status.dataset[outcome] ?? '');
    await writeClipboard({ 'text/plain': markdown }).then(tell('copied'), () =>
      markdown.then(tell('denied'), tell('missing')),
    );
  }
}

customElements.define('page-acts', PageActs);
