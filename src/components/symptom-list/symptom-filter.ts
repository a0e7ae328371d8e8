import { passesFilter } from '../../lib/symptom-filter.ts';
import { required } from '../required.ts';

/** Shows, of the symptoms it lists, those that hold what is typed into its field. */
class SymptomFilter extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#part('input').addEventListener(
      'input',
      () => {
        this.#apply();
      },
      { signal },
    );
    // A browser may fill the field again when a reader comes back.
    window.addEventListener(
      'pageshow',
      () => {
        this.#apply();
      },
      { signal },
    );
    this.#part('[data-field]').hidden = false;
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<symptom-filter>', selector);
  }

  #apply() {
    const typed = (this.#part('input') as HTMLInputElement).value;
    for (const item of this.querySelectorAll<HTMLElement>('[data-words]')) {
      item.hidden = !passesFilter(item.dataset.words ?? '', typed);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-words]:not([hidden])') === null;
    }
    const shown = this.querySelectorAll('[data-words]:not([hidden])').length;
    const { none = '', some = '' } = this.#part('[data-status]').dataset;
    const words = typed.trim() === '' ? '' : shown === 0 ? none : `${some}${shown}`;
    this.#part('[data-status]').textContent = words;
  }
}

customElements.define('symptom-filter', SymptomFilter);
