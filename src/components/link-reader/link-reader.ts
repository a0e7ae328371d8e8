import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import './link-reading.ts';

/** Longer than the pause between two letters of somebody who types at an easy pace. */
const PAUSE = 300;

/** A field whose text is read as a link: at once when it is pasted, else after a pause. */
class LinkReader extends Island {
  protected connect() {
    const reading = required(this.querySelector('link-reading'), '<link-reader>', 'link-reading');
    const field = this.need('textarea') as HTMLTextAreaElement;
    let timer = 0;
    const read = () => {
      clearTimeout(timer);
      void reading.read(field.value);
    };
    this.on(field, 'input', (event) => {
      const isTyped = event instanceof InputEvent && event.inputType === 'insertText';
      clearTimeout(timer);
      timer = window.setTimeout(read, isTyped ? PAUSE : 0);
    });
    this.on(field, 'focus', () => {
      reading.prepare();
    });
    // A browser may fill the field again when a reader comes back.
    this.on(window, 'pageshow', read);
    this.need('[data-field]').hidden = false;
  }
}

customElements.define('link-reader', LinkReader);
