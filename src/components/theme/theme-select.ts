import { Island } from '../dom/island.ts';
import { recall, remember } from '../dom/stored.ts';
import { KEY } from './key.ts';

/** Lets a reader choose a theme, on every page and for the next visit; by itself it is the system’s. */
class ThemeSelect extends Island {
  protected connect() {
    this.#select.value = document.documentElement.dataset.theme ?? '';
    this.on(this, 'change', () => {
      choose(this.#select.value);
    });
    // Somebody chose in another tab.
    this.on(window, 'storage', () => {
      show(recall(KEY) ?? '');
    });
    this.hidden = false;
  }

  get #select() {
    return this.need('select') as HTMLSelectElement;
  }
}

function choose(theme: string) {
  remember(KEY, theme === '' ? null : theme);
  show(theme);
}

function show(theme: string) {
  if (theme === '') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select')) {
    select.value = theme;
  }
}

customElements.define('theme-select', ThemeSelect);
