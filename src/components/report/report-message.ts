import { MAX_ADDRESS, waysToSend, type Contact } from '../../lib/report/contact.ts';
import { redact } from '../../lib/report/redact.ts';
import type { Outcome } from '../../lib/search/search.ts';
import { createElement } from '../dom/create-element.ts';
import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import { wordsIn } from '../words/words.ts';
import { keepMiss } from './kept-misses.ts';

/** Offers to send the text of a search that found nothing, as it stands in its box. */
class ReportMessage extends Island {
  protected connect() {
    const panel = required(
      this.closest('search-panel'),
      '<report-message>',
      '<search-panel> around',
    );
    this.on(panel, 'search-changed', (event) => {
      const { match, text } = (event as CustomEvent<Outcome & { text: string }>).detail;
      if (match === 'none') this.#take(redact(text));
    });
    this.on(this.#message, 'input', () => {
      this.#offer();
    });
    this.on(this.need('[data-copy]'), 'click', () => void this.#copy());
  }

  get #message() {
    return this.need('textarea') as HTMLTextAreaElement;
  }

  #take(text: string) {
    keepMiss(text);
    this.#message.value = text;
    this.need('[data-status]').textContent = '';
    this.#offer();
  }

  /** The ways to send the text as it is now. One that an address can’t carry is left to be pasted. */
  #offer() {
    const say = wordsIn(this);
    const contact = JSON.parse(this.dataset.contact ?? '{}') as Contact;
    const waysWith = (value: string) =>
      waysToSend(contact, {
        form: 'missing-error',
        title: say('report.live.subject'),
        fields: [{ id: 'message', name: say('report.live.message'), value }],
      });
    const text = this.#message.value;
    const fits = waysWith(text).every(({ address }) => address.length <= MAX_ADDRESS);
    const ways = fits ? waysWith(text) : waysWith(say('report.live.paste'));
    this.need('[data-ways]').replaceChildren(
      ...(fits || ways.length === 0 ? [] : [say('report.live.tooLong')]),
      ...ways.map(({ by, address }) =>
        createElement('a', { className: 'button', href: address }, say(`report.live.${by}`)),
      ),
    );
  }

  async #copy() {
    const say = wordsIn(this);
    let said = say('report.live.copied');
    try {
      await navigator.clipboard.writeText(this.#message.value);
    } catch {
      this.#message.select();
      said = say('report.live.notCopied');
    }
    this.need('[data-status]').textContent = said;
  }
}

customElements.define('report-message', ReportMessage);
