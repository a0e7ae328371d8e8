import { fetchFile } from '../dom/fetch-file.ts';
import { Island } from '../dom/island.ts';

/**
 * Copies the words it shows, or the text of a file, which it shows once it is unfolded. Where the
 * browser refuses, selects them and says so.
 */
class CopyText extends Island {
  protected connect() {
    const button = this.need('[data-copy]');
    this.on(button, 'click', () => void this.#copy());
    button.hidden = false;
    const fold = this.dataset.file && this.closest('details');
    if (fold) this.on(fold, 'toggle', () => void this.#fetch().catch(() => undefined));
  }

  async #copy() {
    const text = this.need('[data-text]');
    const status = this.need('[data-status]');
    try {
      await this.#fetch();
    } catch {
      status.textContent = status.dataset.missing ?? '';
      return;
    }
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      status.textContent = status.dataset.copied ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = status.dataset.failed ?? '';
    }
  }

  /** Shows the words where they are still in their file. */
  async #fetch() {
    const text = this.need('[data-text]');
    if (this.dataset.file === undefined || !text.hidden) return;
    text.textContent = await fetchFile(this.dataset.file);
    text.hidden = false;
  }
}

customElements.define('copy-text', CopyText);
