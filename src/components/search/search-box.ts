import { holdsId } from '../../lib/invitation/without-ids.ts';
import { holdsLink } from '../../lib/links/holds-link.ts';
import { writeQuery } from '../../lib/search/write-query.ts';
import { inOneLine } from '../../lib/search/one-line.ts';
import { Island } from '../dom/island.ts';

/**
 * Makes the form of a search box keep the lines of a paste, and lead to the search page by an
 * address that servers accept. A panel around it that answers by itself prevents the latter.
 */
class SearchBox extends Island {
  protected connect() {
    const form = this.need('form') as HTMLFormElement;
    const input = this.need('input') as HTMLInputElement;
    this.on(input, 'paste', (event) => {
      keepLines(event, input);
    });
    this.on(form, 'submit', (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      // A link or an ID may open a door, so it stays out of addresses; what it comes to is shown here.
      if (holdsLink(input.value) || holdsId(input.value)) {
        this.dispatchEvent(new CustomEvent('search-here', { bubbles: true, detail: input.value }));
      } else location.assign(form.action + writeQuery(input.value));
    });
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
