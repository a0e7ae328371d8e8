import { required } from '../required.ts';

/** Copies the words it shows. Where the browser refuses, selects them and says so. */
class CopyText extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const button = this.#part('[data-copy]');
    button.addEventListener('click', () => void this.#copy(), { signal: this.#listening.signal });
    button.hidden = false;
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<copy-text>', selector);
  }

  async #copy() {
    const text = this.#part('[data-text]');
    const status = this.#part('[data-status]');
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
