import { cachePrefix } from '../../lib/offline.ts';
import { Island } from '../dom/island.ts';
import { recall, remember } from '../dom/stored.ts';
import { wordsIn } from '../words/words.ts';

/** Where it is kept what a reader knows: `told` that the guide is kept, or `off` where it is not to be. */
const KEY = 'guide.offline';

/** Has the whole guide kept on this device, unless its reader saves data or does not want it. */
class OfflineGuide extends Island {
  protected connect() {
    if (!('serviceWorker' in navigator)) return;
    this.on(this.need('[data-change]'), 'click', () => void this.#change());
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (recall(KEY) === 'off' || connection?.saveData === true) this.#show('removed');
    // What the page itself loads comes first.
    else if (document.readyState === 'complete') void this.#keep();
    else this.on(window, 'load', () => void this.#keep());
  }

  #show(state: 'kept' | 'removed') {
    const say = wordsIn(this);
    this.dataset.now = state;
    this.need('[data-state]').textContent = say(`offline.live.${state}`);
    this.need('[data-change]').textContent = say(
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
    if (recall(KEY) === 'told') return;
    remember(KEY, 'told');
    this.need('[data-status]').textContent = wordsIn(this)('offline.live.kept');
  }

  async #change() {
    const isKept = this.dataset.now === 'kept';
    if (isKept) {
      remember(KEY, 'off');
      const { base = '/' } = this.dataset;
      const worker = await navigator.serviceWorker.getRegistration(base);
      await worker?.unregister();
      for (const name of await caches.keys()) {
        if (name.startsWith(cachePrefix(base))) await caches.delete(name);
      }
      this.#show('removed');
    } else {
      remember(KEY, 'told');
      await this.#keep();
    }
    this.need('[data-status]').textContent = this.need('[data-state]').textContent;
  }
}

customElements.define('offline-guide', OfflineGuide);
