import { Island } from '../dom/island.ts';
import type { Found, TicketSource } from '../ticket/source.ts';
import type { PageWalk } from './page-walk.ts';

/**
 * Shows the first question of a flow beside its picture, and loads what walks through it when
 * somebody is about to answer, or comes with answers. Without it the picture and the list are there
 * in full.
 */
class DecisionFlow extends Island implements TicketSource {
  #walk: Promise<PageWalk> | undefined;

  protected connect() {
    const walker = this.need('[data-walker]');
    for (const hint of ['pointerenter', 'focusin'] as const) {
      this.on(walker, hint, () => void this.#begin().catch(() => undefined), { once: true });
    }
    this.on(walker, 'click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button');
      if (button !== null) void this.#press(button.dataset);
    });
    this.on(window, 'popstate', () => void this.#follow());

    this.toggleAttribute('data-ready', true);
    // Last: where a part is missing, the page stays as complete as without this script.
    this.need('[data-outline]').removeAttribute('open');
    if (location.search === '') walker.hidden = false;
    else void this.#resume(walker);
  }

  /** Shows the walk where the answers of the address lead. */
  async #resume(walker: HTMLElement) {
    await this.#press({});
    walker.hidden = false;
  }

  async ticketFacts(): Promise<Found> {
    return (await this.#begin()).ticketFacts();
  }

  async #press(data: DOMStringMap) {
    try {
      (await this.#begin()).press(data);
    } catch (error) {
      console.error(error);
      const notice = this.need('[data-notice]');
      notice.textContent = notice.dataset.failed ?? '';
      notice.hidden = false;
    }
  }

  /** Goes where the address has gone. */
  async #follow() {
    (await this.#begin().catch(() => undefined))?.follow();
  }

  /** Loads the walk; after a failure, again. */
  #begin(): Promise<PageWalk> {
    this.#walk ??= import('./begin-walk.ts')
      .then(({ beginWalk }) => beginWalk(this))
      .catch((error: unknown) => {
        this.#walk = undefined;
        throw error;
      });
    return this.#walk;
  }
}

customElements.define('decision-flow', DecisionFlow);
