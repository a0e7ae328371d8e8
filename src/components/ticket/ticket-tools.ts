import { copyText } from '../clipboard/copy-text.ts';
import { offerByHand } from '../clipboard/offer-by-hand.ts';
import { linkTo, type TicketSubject } from './link-to.ts';

/** Copies the link of what it stands on, or opens the dialog that writes a ticket about it. */
class TicketTools extends HTMLElement {
  #listening?: AbortController;

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
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<ticket-tools> needs a ${selector} inside it.`);
    return part;
  }

  get #subject() {
    return this.dataset.of as TicketSubject;
  }

  async #copyLink() {
    const link = linkTo(this, this.#subject);
    const isCopied = await copyText(link);
    this.#part('[data-status]').textContent = isCopied ? 'Link copied' : '';
    if (!isCopied) offerByHand(this.#part('div'), link);
  }

  async #open() {
    const [{ gather }, { openTicket }] = await Promise.all([
      import('./gather.ts'),
      import('./ticket-dialog.ts'),
    ]);
    openTicket(gather(this, this.#subject));
  }
}

customElements.define('ticket-tools', TicketTools);
