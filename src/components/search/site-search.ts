import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import './search-box.ts';

/**
 * Opens the search from every page. Small, because every page loads it; what searches is fetched
 * when somebody is about to.
 */
class SiteSearch extends Island {
  #loading: Promise<void> | undefined;

  protected connect() {
    const dialog = this.#dialog;
    for (const hint of ['pointerenter', 'focus'] as const) {
      this.on(this.#opener, hint, () => void this.#load(), { once: true });
    }
    this.on(this.#opener, 'click', (event) => {
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
      if ((target as Element).closest(`:is(${UNLOADED}) [data-again]`)) void this.#load();
    });
    this.on(document, 'search-here', (event) => {
      this.#open();
      ask(this.#dialog, (event as CustomEvent<string>).detail);
    });
    if (ownPanel() !== null) void this.#load();
  }

  get #opener() {
    return this.need('[data-open]') as HTMLAnchorElement;
  }

  get #dialog() {
    return this.need('dialog') as HTMLDialogElement;
  }

  /** Goes to the page’s own search where it has one, else opens the dialog. */
  #open() {
    void this.#load();
    const own = ownPanel();
    if (own === null) this.#dialog.showModal();
    take(boxIn(own ?? this.#dialog));
  }

  /** Loads what searches; where it cannot be fetched, says so and offers to try again. */
  #load(): Promise<void> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      console.error(error);
      sayFailed();
    });
    return this.#loading;
  }

  async #fetch() {
    const { fetchPanel } = await import('./dialog-panel.ts');
    if (ownPanel() === null) this.#furnish(await fetchPanel(this.#opener.href));
  }

  /** Puts the panel in the place of the plain box, and searches for what has been typed there. */
  #furnish(panel: HTMLElement) {
    const dialog = this.#dialog;
    const { value: text, ownerDocument } = boxIn(dialog);
    const isFocused = ownerDocument.activeElement === boxIn(dialog);
    for (const part of dialog.querySelectorAll('search-box, [data-when]')) part.remove();
    dialog.append(panel);
    if (isFocused) take(boxIn(dialog));
    if (text !== '') ask(dialog, text);
  }
}

/** What is there before the script of a panel has come. */
const UNLOADED = 'site-search dialog, search-panel:not(:defined)';

const ownPanel = () => document.querySelector('main search-panel');

const boxIn = (dialog: Element) =>
  required(dialog.querySelector('input'), '<site-search>', 'input');

/** Goes to a box, whose text gives way to what is typed next. */
function take(input: HTMLInputElement) {
  input.focus();
  input.select();
}

/** Searches in the dialog, as if the text had been pasted there. */
function ask(dialog: Element, text: string) {
  const input = boxIn(dialog);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Whether a key press opens or closes the search. No single key does: who dictates presses them by chance. */
const asksForSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey);

function sayFailed() {
  for (const part of document.querySelectorAll<HTMLElement>(`:is(${UNLOADED}) [data-when]`)) {
    part.hidden = part.dataset.when !== 'failed';
  }
  document.querySelector('[data-search-results]')?.setAttribute('data-state', 'failed');
}

customElements.define('site-search', SiteSearch);
