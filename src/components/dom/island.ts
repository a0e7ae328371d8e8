import { required } from './required.ts';

/** What the elements of this site share: listeners that go with the element, and parts that must be there. */
export abstract class Island extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    // A second time where the element has been moved.
    if (this.#listening.signal.aborted) this.#listening = new AbortController();
    this.connect();
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** Sets the element up. Where a part is missing, it throws before it has shown or hidden any. */
  protected abstract connect(): void;

  /** Listens until the element leaves the page. */
  protected on<Type extends keyof WindowEventMap>(
    target: EventTarget,
    type: Type,
    listen: (event: WindowEventMap[Type]) => void,
    options?: AddEventListenerOptions,
  ): void;
  protected on(target: EventTarget, type: string, listen: (event: Event) => void): void;
  protected on(
    target: EventTarget,
    type: string,
    listen: (event: never) => void,
    options: AddEventListenerOptions = {},
  ) {
    target.addEventListener(type, listen as (event: Event) => void, {
      ...options,
      signal: this.#listening.signal,
    });
  }

  /** The part that a selector names. */
  protected need(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), `<${this.localName}>`, selector);
  }
}
