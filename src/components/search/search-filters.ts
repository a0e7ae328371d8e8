import { facetOf } from '../../lib/search/facets.ts';
import type { Result } from '../../lib/search/search.ts';
import { required } from '../dom/required.ts';

/** The filters of a search panel, which narrow down what a search found. */
export class SearchFilters {
  readonly #frame: HTMLElement;
  readonly #selects: readonly HTMLSelectElement[];
  /** The values chosen, by the names of the filters. */
  readonly #chosen = new Map<string, string>();

  constructor(panel: HTMLElement) {
    this.#frame = required(
      panel.querySelector('[data-filters]'),
      '<search-panel>',
      '[data-filters]',
    );
    this.#selects = [...this.#frame.querySelectorAll<HTMLSelectElement>('[data-filter]')];
  }

  /** Offers the filters that tell these results apart. */
  offer(results: readonly Result[]) {
    for (const select of this.#selects) {
      const values = facetOf(results, select.dataset.filter ?? '');
      const [any] = select.options;
      select.replaceChildren(
        ...(any === undefined ? [] : [any]),
        ...values.map((value) => new Option(value)),
      );
      const label = required(select.closest('label'), '<search-panel>', 'label');
      label.hidden = values.length === 0;
    }
    this.#frame.hidden = this.#selects.every(({ labels }) => labels[0]?.hidden);
  }

  /** Takes what somebody chose. */
  choose({ dataset, value }: HTMLSelectElement) {
    this.#chosen.set(dataset.filter ?? '', value);
  }

  /** Forgets what was chosen: it says nothing of the next search. */
  clear() {
    this.#chosen.clear();
    for (const select of this.#selects) select.value = '';
  }

  /** The results that have every value chosen. */
  narrow(results: readonly Result[]): Result[] {
    return results.filter(({ filters }) =>
      [...this.#chosen].every(
        ([name, value]) => value === '' || filters[name]?.includes(value) === true,
      ),
    );
  }
}
