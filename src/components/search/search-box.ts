import { holdsLink } from '../../lib/links/without-links.ts';
import { writeQuery } from '../../lib/search/address.ts';
import { inOneLine } from '../../lib/search/text.ts';
import { required } from '../required.ts';

/**
 * Makes the form of a search box keep the lines of a paste, and lead to the search page by an
 * address that servers accept. A panel around it that answers by itself prevents the latter.
 */
class SearchBox extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = required(this.querySelector('form'), '<search-box>', 'form');
    const input = required(this.querySelector('input'), '<search-box>', 'input');
    input.addEventListener(
      'paste',
      (event) => {
        keepLines(event, input);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        if (event.defaultPrevented) return;
        event.preventDefault();
        // A link may open a door, so it stays out of addresses; what it comes to is shown here.
        if (holdsLink(input.value)) {
          this.dispatchEvent(
            new CustomEvent('search-here', { bubbles: true, detail: input.value }),
          );
        } else location.assign(form.action + writeQuery(input.value));
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }
}

/** Keeps the lines of a paste apart, which a text field would run together. */
function keepLines(event: ClipboardEvent, input: HTMLInputElement) {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!text.includes('\n')) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = input;
  input.setRangeText(inOneLine(text), selectionStart ?? 0, selectionEnd ?? 0, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

customElements.define('search-box', SearchBox);
