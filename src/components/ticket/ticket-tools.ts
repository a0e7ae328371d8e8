import { copyLink } from '../copy-link.ts';
import { required } from '../required.ts';
import { linkTo, type TicketSubject } from './link-to.ts';

/** Copies the link of what it stands on, or opens the dialog that writes a ticket about it. */
class TicketTools extends HTMLElement {
  #listening?: AbortController;
  /** Loading takes a moment, in which an impatient second click would open a second dialog. */
  #isOpening = false;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#part('[data-copy-link]').addEventListener('click', () => void this.#copyLink(), {
      signal,
    });
    this.#part('[data-open-ticket]').addEventListener('click', () => void this.#open(), { signal });
    this.hidden = false;
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<ticket-tools>', selector);
  }

  get #subject() {
    return this.dataset.of as TicketSubject;
  }

  #say(words: string) {
    this.#part('[data-status]').textContent = words;
  }

  async #copyLink() {
    const isCopied = await copyLink(
      {
        url: linkTo(this, this.#subject),
        name: document.querySelector('h1')?.textContent.trim() ?? '',
      },
      this.#part('div'),
    );
    this.#say(isCopied ? 'Link copied' : '');
  }

  /** Opens the dialog, which most readers never need and which is therefore loaded only now. */
  async #open() {
    if (this.#isOpening) return;
    this.#isOpening = true;
    try {
      const { openTicket } = await import('./open-ticket.ts');
      openTicket(this, this.#subject);
      this.#say('');
    } catch (error) {
      this.#say('The ticket can’t be loaded just now. The link can be copied all the same.');
      throw error;
    } finally {
      this.#isOpening = false;
    }
  }
}

customElements.define('ticket-tools', TicketTools);
