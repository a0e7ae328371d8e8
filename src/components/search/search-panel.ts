import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import '../link-reader/link-reading.ts';
import '../report/report-message.ts';
import { askedByAddress, keepInAddress } from './address-bar.ts';
import { Finder } from './finder.ts';
import { moveOf } from './key-moves.ts';
import './search-box.ts';
import { SearchView } from './search-view.ts';
import { Turns } from '../dom/turns.ts';

/**
 * Answers a search while somebody types, and says what to do where there is no answer. Tells of
 * every outcome by a `search-changed` event, which bubbles.
 */
class SearchPanel extends Island {
  #view!: SearchView;
  #finder!: Finder;
  readonly #turns = new Turns();
  /** What is searched for; browsers put their own things into fields. */
  #text = '';
  /** What the address has of it: less, where a text is long or has links. */
  #inAddress = '';

  protected connect() {
    this.#view = new SearchView(this);
    this.#finder = new Finder(this.#base, this.dataset.name ?? '');
    const input = this.#input;
    this.on(input, 'input', (event) => {
      this.#text = input.value;
      const isPaste = event instanceof InputEvent && event.inputType === 'insertFromPaste';
      if (isPaste) void this.#search();
      else {
        this.#finder.expectTexts();
        this.#searchSoon();
      }
    });
    this.on(input, 'focus', () => {
      this.#finder.prepare();
    });
    this.on(
      this,
      'submit',
      (event) => {
        if (this.dataset.address === undefined) return;
        event.preventDefault();
        this.#text = input.value;
        void this.#search();
      },
      // Before the box takes it to the search page.
      { capture: true },
    );
    this.on(this, 'change', ({ target }) => {
      // The box changes too, when somebody leaves it.
      if (target instanceof HTMLSelectElement) this.#view.filterBy(target);
    });
    this.on(this, 'click', (event) => {
      if ((event.target as Element).closest('[data-again]') !== null) void this.#search();
    });
    this.on(this, 'keydown', (event) => {
      this.#move(event);
    });
    this.on(window, 'online', () => {
      if (this.#view.state === 'failed') void this.#search();
    });
    if (this.dataset.address === 'query') {
      this.on(window, 'popstate', () => {
        // A link to a place on the page leaves the search as it is.
        if (location.search !== this.#inAddress) this.#readAddress();
      });
    }
    this.on(window, 'pageshow', () => {
      // Behind this event some browsers empty a field for somebody who comes back.
      setTimeout(() => {
        input.value = this.#text;
      });
    });
    // What was typed before this script came is what somebody wants now.
    if (input.value === '') this.#readAddress();
    else {
      this.#text = input.value;
      this.#finder.expectTexts();
      void this.#search();
    }
    // Somebody who comes with a search goes on from it: Arrow down leads to what was found.
    if (this.dataset.address === 'query' && this.#text !== '') input.focus();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#turns.stop();
  }

  get #input() {
    return this.need('input') as HTMLInputElement;
  }

  get #base() {
    return this.dataset.base ?? '/';
  }

  /** Takes what the address asks for, where this panel listens to it. */
  #readAddress() {
    this.#text = askedByAddress(this.dataset.address, this.#base);
    this.#input.value = this.#text;
    void this.#search();
  }

  #searchSoon() {
    this.#view.wait();
    this.#turns.soon(() => void this.#search());
  }

  async #search() {
    const isLatest = this.#turns.begin();
    const text = this.#text;
    if (this.dataset.address === 'query') this.#inAddress = keepInAddress(text);
    const reading = required(this.querySelector('link-reading'), '<search-panel>', 'link-reading');
    void reading.read(text);
    if (text.trim() === '') {
      this.#view.showEmpty();
      return;
    }
    this.#view.wait();
    try {
      const outcome = await this.#finder.find(text);
      if (isLatest()) this.#view.show(outcome, text);
    } catch (error) {
      if (!isLatest()) return;
      console.error(error);
      this.#view.showFailure(text);
    }
  }

  #move(event: KeyboardEvent) {
    const input = this.#input;
    const move = moveOf(event.key, document.activeElement, input, this.#view.links);
    if (move === undefined) return;
    event.preventDefault();
    if (move !== 'empty') {
      move.focus.focus();
      return;
    }
    // Some browsers keep this key from the dialog where the focus is in a box.
    if (this.#text === '') this.closest('dialog')?.close();
    this.#text = '';
    input.value = '';
    void this.#search();
  }
}

customElements.define('search-panel', SearchPanel);
