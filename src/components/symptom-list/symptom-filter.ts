import { passesFilter } from '../../lib/symptom/filter.ts';
import { Island } from '../dom/island.ts';
import { wordsIn } from '../words/words.ts';

/** Shows, of the symptoms it lists, those that hold what is typed into its field. */
class SymptomFilter extends Island {
  protected connect() {
    this.on(this.need('input'), 'input', () => {
      this.#apply();
    });
    // A browser may fill the field again when a reader comes back.
    this.on(window, 'pageshow', () => {
      this.#apply();
    });
    this.need('[data-field]').hidden = false;
  }

  #apply() {
    const typed = (this.need('input') as HTMLInputElement).value;
    for (const item of this.querySelectorAll<HTMLElement>('li[data-words]')) {
      item.hidden = !passesFilter(item.dataset.words ?? '', typed);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('li[data-words]:not([hidden])') === null;
    }
    const shown = this.querySelectorAll('li[data-words]:not([hidden])').length;
    const say = wordsIn(this);
    const found =
      shown === 0 ? say('symptoms.live.none') : say('symptoms.live.shown', { number: shown });
    this.need('[data-status]').textContent = typed.trim() === '' ? '' : found;
  }
}

customElements.define('symptom-filter', SymptomFilter);
