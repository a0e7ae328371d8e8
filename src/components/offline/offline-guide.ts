import { required } from '../required.ts';
import { wordsIn } from '../words/words.ts';

/** What a reader has said about keeping the guide: nothing yet, that they know of it, or no. */
const KEY = 'guide.offline';

function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(state: 'told' | 'off') {
  try {
    localStorage.setItem(KEY, state);
  } catch {
    // Asked again at the next visit.
  }
}

/** Has the whole guide kept on this device, unless its reader saves data or does not want it. */
class OfflineGuide extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    if (!('serviceWorker' in navigator)) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#part('[data-change]').addEventListener('click', () => void this.#change(), { signal });
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (recall() === 'off' || connection?.saveData === true) this.#show('removed');
    // What the page itself loads comes first.
    else if (document.readyState === 'complete') void this.#keep();
    else window.addEventListener('load', () => void this.#keep(), { signal });
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<offline-guide>', selector);
  }

  #show(state: 'kept' | 'removed') {
    const say = wordsIn(this);
    this.dataset.now = state;
    this.#part('[data-state]').textContent = say(`offline.live.${state}`);
    this.#part('[data-change]').textContent = say(
      state === 'kept' ? 'offline.live.remove' : 'offline.live.keep',
    );
    this.hidden = false;
  }

  /** Has the guide kept; where that fails, everything works as it does with a network. */
  async #keep() {
    const { base = '/' } = this.dataset;
    try {
      await navigator.serviceWorker.register(`${base}worker.js`, { scope: base });
      await navigator.serviceWorker.ready;
    } catch (error) {
      console.info(error);
      return;
    }
    this.#show('kept');
    if (recall() === 'told') return;
    remember('told');
    this.#part('[data-status]').textContent = wordsIn(this)('offline.live.kept');
  }

  async #change() {
    const isKept = this.dataset.now === 'kept';
    if (isKept) {
      remember('off');
      const { base = '/' } = this.dataset;
      const worker = await navigator.serviceWorker.getRegistration(base);
      await worker?.unregister();
      for (const name of await caches.keys()) {
        if (name.startsWith('guide-')) await caches.delete(name);
      }
      this.#show('removed');
    } else {
      remember('told');
      await this.#keep();
    }
    this.#part('[data-status]').textContent = this.#part('[data-state]').textContent;
  }
}

customElements.define('offline-guide', OfflineGuide);
