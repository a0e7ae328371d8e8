import { required } from '../required.ts';
import './search-box.ts';

/** Where a key press is text and not a shortcut. */
const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * Opens the search from every page. Small, because every page loads it; what searches is fetched
 * when somebody is about to.
 */
class SiteSearch extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const opener = this.#part('[data-open]');
    const dialog = this.#dialog;
    for (const hint of ['pointerenter', 'focus']) {
      opener.addEventListener(hint, loadPanel, { signal, once: true });
    }
    opener.addEventListener(
      'click',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#open();
      },
      { signal },
    );
    this.#part('[data-close]').addEventListener(
      'click',
      () => {
        dialog.close();
      },
      { signal },
    );
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
      },
      { signal },
    );
    window.addEventListener(
      'keydown',
      (event) => {
        const typing = (event.target as Element).matches(TYPING);
        const asked =
          (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) ||
          (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey);
        if (!asked) return;
        event.preventDefault();
        if (dialog.open) dialog.close();
        else this.#open();
      },
      { signal },
    );
    document.addEventListener(
      'click',
      (event) => {
        const again = (event.target as Element).closest('search-panel:not(:defined) [data-again]');
        if (again !== null) loadPanel();
      },
      { signal },
    );
    document.addEventListener(
      'search-here',
      (event) => {
        this.#open();
        this.#ask((event as CustomEvent<string>).detail);
      },
      { signal },
    );
    if (document.querySelector('main search-panel') !== null) loadPanel();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<site-search>', selector);
  }

  get #dialog() {
    return required(this.querySelector('dialog'), '<site-search>', 'dialog');
  }

  /** Goes to the page’s own search where it has one, else opens the dialog. */
  #open() {
    loadPanel();
    const own = document.querySelector<HTMLInputElement>('main search-panel input');
    if (own !== null) {
      own.focus();
      own.select();
      return;
    }
    const dialog = this.#dialog;
    if (dialog.querySelector('search-panel') === null) {
      const template = required(this.querySelector('template'), '<site-search>', 'template');
      dialog.append(template.content.cloneNode(true));
    }
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  }

  /** Searches in the dialog, as if the text had been pasted there. */
  #ask(text: string) {
    void customElements.whenDefined('search-panel').then(() => {
      const input = required(this.#dialog.querySelector('input'), '<site-search>', 'input');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    });
  }
}

/** Loads what searches; where it cannot be fetched, every panel says so and offers to try again. */
function loadPanel() {
  import('./search-panel.ts').catch(() => {
    for (const panel of document.querySelectorAll('search-panel')) {
      for (const part of panel.querySelectorAll<HTMLElement>('[data-when]')) {
        part.hidden = part.dataset.when !== 'failed';
      }
      panel.querySelector('[data-search-results]')?.setAttribute('data-state', 'failed');
    }
  });
}

customElements.define('site-search', SiteSearch);
