import { Island } from '../dom/island.ts';

/** Copies the words it shows. Where the browser refuses, selects them and says so. */
class CopyText extends Island {
  protected connect() {
    const button = this.need('[data-copy]');
    this.on(button, 'click', () => void this.#copy());
    button.hidden = false;
  }

  async #copy() {
    const text = this.need('[data-text]');
    const status = this.need('[data-status]');
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      status.textContent = status.dataset.copied ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = status.dataset.failed ?? '';
    }
  }
}

customElements.define('copy-text', CopyText);
