import type { Say } from '../../lib/words.ts';
import { copyLink } from '../copy-link.ts';
import { Island } from '../dom/island.ts';
import { wordsIn } from '../words/words.ts';
import { linkTo } from './link-to.ts';

/** Copies the link of what it stands on, or opens the dialog that writes a ticket about it. */
class TicketTools extends Island {
  #say!: Say;
  /** Loading takes a moment, in which an impatient second click would open a second dialog. */
  #isOpening = false;

  protected connect() {
    this.#say = wordsIn(this);
    this.on(this.need('[data-copy-link]'), 'click', () => void this.#copyLink());
    this.on(this.need('[data-open-ticket]'), 'click', () => void this.#open());
    this.hidden = false;
  }

  #tell(words: string) {
    this.need('[data-status]').textContent = words;
  }

  async #copyLink() {
    const name = document.querySelector('h1')?.textContent.trim() ?? '';
    const isCopied = await copyLink({ url: linkTo(this), name }, this.need('div'));
    this.#tell(isCopied ? this.#say('ticket.live.linkCopied') : '');
  }

  /** Opens the dialog, which most readers never need and which is therefore loaded only now. */
  async #open() {
    if (this.#isOpening) return;
    this.#isOpening = true;
    try {
      const { openTicket } = await import('./open-ticket.ts');
      await openTicket(this);
      this.#tell('');
    } catch (error) {
      this.#tell(this.#say('ticket.live.failed'));
      throw error;
    } finally {
      this.#isOpening = false;
    }
  }
}

customElements.define('ticket-tools', TicketTools);
