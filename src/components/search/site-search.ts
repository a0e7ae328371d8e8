import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import './search-box.ts';

/** Where a key press is text and not a shortcut. */
const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * Opens the search from every page. Small, because every page loads it; what searches is fetched
 * when somebody is about to.
 */
class SiteSearch extends Island {
  protected connect() {
    const opener = this.need('[data-open]');
    const dialog = this.#dialog;
    for (const hint of ['pointerenter', 'focus'] as const)
      this.on(opener, hint, loadPanel, { once: true });
    this.on(opener, 'click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open();
    });
    this.on(this.need('[data-close]'), 'click', () => {
      dialog.close();
    });
    this.on(dialog, 'click', ({ target }) => {
      if (target === dialog || (target as Element).closest('a')) dialog.close();
    });
    this.on(window, 'keydown', (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.#open();
    });
    this.on(document, 'click', ({ target }) => {
      const again = (target as Element).closest('search-panel:not(:defined) [data-again]');
      if (again !== null) loadPanel();
    });
    this.on(document, 'search-here', (event) => {
      this.#open();
      this.#ask((event as CustomEvent<string>).detail);
    });
    if (document.querySelector('main search-panel') !== null) loadPanel();
  }

  get #dialog() {
    return this.need('dialog') as HTMLDialogElement;
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

/** Whether a key is one of the shortcuts that open the search, and no text. */
function asksForSearch({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping = (target as Element).matches(TYPING);
  return (
    (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) ||
    (key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey)
  );
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
