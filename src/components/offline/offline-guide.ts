import { Island } from '../dom/island.ts';
import { recall, remember } from '../dom/stored.ts';
import { wordsIn } from '../words/words.ts';

/** Where it is kept what a reader knows: `told` that the guide is kept, or `off` where it is not to be. */
const KEY = 'guide.offline';

type State = 'kept' | 'removed';

/** Has the whole guide kept on this device, unless its reader saves data or does not want it. */
class OfflineGuide extends Island {
  protected connect() {
    if (!('serviceWorker' in navigator)) return;
    this.on(this.need('[data-change]'), 'click', () => void this.#change());
    // The worker says so once every file is there, or none is.
    this.on(navigator.serviceWorker, 'message', ({ data }) => {
      this.#show(data as State, recall(KEY) !== 'told');
      if (data === 'kept') remember(KEY, 'told');
    });
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (recall(KEY) === 'off' || connection?.saveData === true) this.#show('removed', false);
    // What the page itself loads comes first.
    else if (document.readyState === 'complete') void this.#keep();
    else this.on(window, 'load', () => void this.#keep());
  }

  #show(state: State, isNews: boolean) {
    const say = wordsIn(this);
    const text = say(`offline.live.${state}`);
    this.dataset.now = state;
    this.need('[data-state]').textContent = text;
    this.need('[data-change]').textContent = say(
      state === 'kept' ? 'offline.live.remove' : 'offline.live.keep',
    );
    if (isNews) this.need('[data-status]').textContent = text;
    this.hidden = false;
  }

  /** Has the guide kept; where that fails, everything works as it does with a network. */
  async #keep() {
    const { base = '/' } = this.dataset;
    try {
      await navigator.serviceWorker.register(`${base}worker.js`, { scope: base });
      (await navigator.serviceWorker.ready).active?.postMessage('keep');
    } catch (error) {
      console.info(error);
    }
  }

  async #change() {
    if (this.dataset.now === 'kept') {
      remember(KEY, 'off');
      const worker = await navigator.serviceWorker.getRegistration(this.dataset.base);
      worker?.active?.postMessage('remove');
    } else {
      remember(KEY, null);
      await this.#keep();
    }
  }
}

customElements.define('offline-guide', OfflineGuide);
