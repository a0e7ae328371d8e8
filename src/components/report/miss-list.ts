import { missesAsTsv } from '../../lib/report/misses.ts';
import { createElement } from '../dom/create-element.ts';
import { Island } from '../dom/island.ts';
import { wordsIn } from '../words/words.ts';
import { keptMisses, setMisses } from './kept-misses.ts';

/** Switches the list of searches that found nothing on and off, saves it and empties it. */
class MissList extends Island {
  protected connect() {
    const keep = this.#keep;
    this.on(keep, 'change', () => {
      const kept = setMisses(keep.checked ? [] : undefined);
      this.#show(kept ? undefined : wordsIn(this)('misses.live.denied'));
    });
    this.on(this.need('[data-save]'), 'click', () => {
      this.#save();
    });
    this.on(this.need('[data-empty]'), 'click', () => {
      setMisses([]);
      this.#show();
    });
    // The search above adds to the list, and so may another tab.
    const show = () => {
      this.#show();
    };
    this.on(document, 'search-changed', show);
    this.on(window, 'storage', show);
    show();
    this.hidden = false;
  }

  get #keep() {
    return this.need('input') as HTMLInputElement;
  }

  #show(trouble?: string) {
    const misses = keptMisses();
    this.#keep.checked = misses !== undefined;
    this.need('[data-status]').textContent =
      trouble ??
      (misses === undefined ? '' : wordsIn(this)('misses.live.kept', { count: misses.length }));
    for (const button of this.querySelectorAll('button')) {
      button.disabled = (misses ?? []).length === 0;
    }
  }

  #save() {
    const file = new Blob([missesAsTsv(keptMisses() ?? [])], { type: 'text/tab-separated-values' });
    const href = URL.createObjectURL(file);
    createElement('a', { href, download: wordsIn(this)('misses.live.file') }).click();
    URL.revokeObjectURL(href);
  }
}

customElements.define('miss-list', MissList);
