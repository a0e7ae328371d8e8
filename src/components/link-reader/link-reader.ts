import { required } from '../required.ts';
import './link-reading.ts';

/** Longer than the pause between two letters of somebody who types at an easy pace. */
const PAUSE = 300;

/** A field whose text is read as a link: at once when it is pasted, else after a pause. */
class LinkReader extends HTMLElement {
  #listening?: AbortController;
  #timer = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const reading = required(this.querySelector('link-reading'), '<link-reader>', 'link-reading');
    const field = required(this.querySelector('textarea'), '<link-reader>', 'textarea');
    const read = () => {
      clearTimeout(this.#timer);
      void reading.read(field.value);
    };
    field.addEventListener(
      'input',
      (event) => {
        const isTyped = event instanceof InputEvent && event.inputType === 'insertText';
        if (!isTyped) {
          read();
          return;
        }
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(read, PAUSE);
      },
      { signal },
    );
    field.addEventListener(
      'focus',
      () => {
        reading.prepare();
      },
      { signal },
    );
    // A browser may fill the field again when a reader comes back.
    window.addEventListener('pageshow', read, { signal });
    required(
      this.querySelector<HTMLElement>('[data-field]'),
      '<link-reader>',
      '[data-field]',
    ).hidden = false;
  }

  disconnectedCallback() {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }
}

customElements.define('link-reader', LinkReader);
