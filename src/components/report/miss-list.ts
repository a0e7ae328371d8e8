import { missesAsTsv } from '../../lib/misses.ts';
import { createElement } from '../create-element.ts';
import { required } from '../required.ts';
import { wordsIn } from '../words/words.ts';
import { keptMisses, setMisses } from './kept-misses.ts';

/** Switches the list of searches that found nothing on and off, saves it and empties it. */
class MissList extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const keep = this.#keep;
    keep.addEventListener(
      'change',
      () => {
        const kept = setMisses(keep.checked ? [] : undefined);
        this.#show(kept ? undefined : wordsIn(this)('misses.live.denied'));
      },
      { signal },
    );
    this.#part('[data-save]').addEventListener(
      'click',
      () => {
        this.#save();
      },
      { signal },
    );
    this.#part('[data-empty]').addEventListener(
      'click',
      () => {
        setMisses([]);
        this.#show();
      },
      { signal },
    );
    // The search above adds to the list, and so may another tab.
    for (const [target, type] of [
      [document, 'search-changed'],
      [window, 'storage'],
    ] as const) {
      target.addEventListener(
        type,
        () => {
          this.#show();
        },
        { signal },
      );
    }
    this.#show();
    this.hidden = false;
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<miss-list>', selector);
  }

  get #keep() {
    return required(this.querySelector('input'), '<miss-list>', 'input');
  }

  #show(trouble?: string) {
    const misses = keptMisses();
    this.#keep.checked = misses !== undefined;
    this.#part('[data-status]').textContent =
      trouble ??
      (misses === undefined ? '' : wordsIn(this)('misses.live.kept', { count: misses.length }));
    for (const button of this.querySelectorAll('button')) {
      button.disabled = (misses ?? []).length === 0;
    }
  }

  #save() {
    const file = new Blob([missesAsTsv(keptMisses() ?? [])], { type: 'text/tab-separated-values' });
    const href = URL.createObjectURL(file);
    createElement('a', { href, download: 'searches-without-an-answer.tsv' }).click();
    URL.revokeObjectURL(href);
  }
}

customElements.define('miss-list', MissList);
