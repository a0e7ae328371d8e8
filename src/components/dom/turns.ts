/** Longer than the pause between two letters of somebody who types at an easy pace. */
const PAUSE = 300;

/** Searches one after the other, of which only the latest counts: answers to others come too late. */
export class Turns {
  #timer = 0;
  #latest = 0;

  /** Begins a turn, and ends the one before. Returns whether it still is the latest. */
  begin(): () => boolean {
    this.stop();
    const number = ++this.#latest;
    return () => number === this.#latest;
  }

  /** Acts after a pause, unless another turn begins; what is under way is about older text by now. */
  soon(act: () => void) {
    this.begin();
    this.#timer = window.setTimeout(act, PAUSE);
  }

  /** Forgets what would have come after a pause. */
  stop() {
    clearTimeout(this.#timer);
  }
}
