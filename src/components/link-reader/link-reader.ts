import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import { Turns } from '../dom/turns.ts';
import './link-reading.ts';

/** A field whose text is read as an invitation: at once when it is pasted, else after a pause. */
class LinkReader extends Island {
  protected connect() {
    const reading = required(this.querySelector('link-reading'), '<link-reader>', 'link-reading');
    const field = this.need('textarea') as HTMLTextAreaElement;
    const turns = new Turns();
    let html = '';
    const read = async () => {
      turns.stop();
      const text = field.value;
      const copied = html;
      html = '';
      const full = await reading.read(text, copied);
      if (full !== text && field.value === text) replaceText(field, full);
    };
    this.on(field, 'paste', ({ clipboardData }) => {
      html = clipboardData?.getData('text/html') ?? '';
    });
    this.on(field, 'input', (event) => {
      const isTyped = event instanceof InputEvent && event.inputType === 'insertText';
      if (isTyped) turns.soon(() => void read());
      else void read();
    });
    this.on(field, 'focus', () => {
      reading.prepare();
    });
    // A browser may fill the field again when a reader comes back.
    this.on(window, 'pageshow', () => void read());
    this.need('[data-field]').hidden = false;
  }
}

/** The one command that types as a person does. It is deprecated, and nothing else can be undone. */
interface Typist {
  execCommand: (command: 'insertText', showsInterface: false, text: string) => boolean;
}
const typist: Typist = document;

/** Gives a field another text, as something that Undo takes back. */
function replaceText(field: HTMLTextAreaElement, text: string) {
  if (document.activeElement === field) {
    field.select();
    if (typist.execCommand('insertText', false, text)) return;
  }
  field.value = text;
}

customElements.define('link-reader', LinkReader);
