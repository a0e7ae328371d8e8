import { copyLink } from '../dom/copy-link.ts';
import { Island } from '../dom/island.ts';
import { linkTo } from './link-to.ts';

/** Copies the link of what it stands on, or opens the dialog that writes a ticket about it. */
export class TicketTools extends Island {
  /** Loading takes a moment, in which an impatient second click would open a second dialog. */
  #isOpening = false;

  protected connect() {
    this.on(this.need('[data-copy-link]'), 'click', () => void this.#copyLink());
    this.on(this.need('[data-open-ticket]'), 'click', () => void this.#open());
    this.hidden = false;
  }

  /** Tells what the server wrote of an event, or nothing any more. */
  tell(event?: 'copied' | 'loading' | 'failed') {
    const status = this.need('[data-status]');
    status.textContent = (event && status.dataset[event]) ?? '';
  }

  async #copyLink() {
    const name = document.querySelector('h1')?.textContent.trim() ?? '';
    const byHand = this.need('[data-status]').dataset.byHand ?? '';
    const isCopied = await copyLink({ url: linkTo(this), name }, this.need('div'), byHand);
    this.tell(isCopied ? 'copied' : undefined);
  }

  /** Opens the dialog, which most readers never need and which is therefore loaded only now. */
  async #open() {
    if (this.#isOpening) return;
    this.#isOpening = true;
    this.tell('loading');
    try {
      const { openTicket } = await import('./open-ticket.ts');
      await openTicket(this);
      this.tell();
    } catch (error) {
      this.tell('failed');
      throw error;
    } finally {
      this.#isOpening = false;
    }
  }
}

customElements.define('ticket-tools', TicketTools);
