import { Island } from '../dom/island.ts';
import type { TicketTools } from '../ticket/ticket-tools.ts';
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
    const outline = this.need('[data-outline]') as HTMLDetailsElement;
    const choices = this.need('[data-choices]');
    const pattern = this.dataset.resumed ?? `\\b${this.dataset.flow}\\.`;
    const isResumed = () => location.search.match(pattern);
    const prepare = () => void this.#begin().catch(() => undefined);
    this.on(walker, 'pointerenter', prepare);
    this.on(walker, 'focusin', prepare);
    this.on(window, 'popstate', () => {
      // Following a link to a heading is told of in the same way.
      if (isResumed()) prepare();
    });
    this.on(choices, 'click', ({ target }) => {
      // Once the walk has come, it listens itself.
      if (!this.dataset.at) void this.#press(choices, target as HTMLElement);
    });

    this.toggleAttribute('data-ready', true);
    // Last: where a part is missing, the page stays as complete as without this script.
    if (isResumed()) void this.#press(choices);
    else outline.open = walker.hidden = false;
  }

  async ticketFacts(): Promise<Found> {
    return (await this.#begin()).ticketFacts();
  }

  /** Waits for the walk, and answers the first question if that is still shown then. */
  async #press(choices: HTMLElement, choice?: HTMLElement) {
    const tools = this.need('ticket-tools') as HTMLElement & Pick<TicketTools, 'tell'>;
    choices.setAttribute('aria-busy', 'true');
    tools.tell('loading');
    try {
      const walk = await this.#begin();
      if (choice?.isConnected) walk.press(choice.dataset);
    } catch (error) {
      console.error(error);
      this.need('[data-walker]').hidden = false;
      this.need('[data-notice]').hidden = false;
    }
    tools.tell();
    choices.removeAttribute('aria-busy');
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
