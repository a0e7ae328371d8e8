import type { Reading } from '../../lib/links/read.ts';
import { verdictOf } from '../../lib/links/verdict.ts';
import { holdsLink } from '../../lib/links/holds-link.ts';
import '../copy-text/copy-text.ts';
import { required } from '../dom/required.ts';
import { wordsIn } from '../words/words.ts';
import { loadKinds, type Kind } from './kinds.ts';

/** Shows what a text comes to as a link. Text only ever becomes text, and only kinds open anything. */
class LinkReading extends HTMLElement {
  /** The latest text; what an earlier one comes to is too late. */
  #text = '';

  /** Loads what it takes to read, so that a paste is answered at once. */
  prepare() {
    void loadKinds(this.#base).catch(() => undefined);
  }

  /** Shows what a text is; nothing for an empty one, and for one without a link among others. */
  async read(text: string) {
    this.#text = text;
    if (text.trim() === '' || (this.#isOneOfMany && !holdsLink(text))) {
      this.#clear();
      return;
    }
    try {
      const { read, isWorthTelling, byId } = await loadKinds(this.#base);
      if (this.#text !== text) return;
      const reading = read(text);
      this.#clear();
      if (!this.#isOneOfMany || isWorthTelling(reading)) this.#show(reading, byId);
    } catch (error) {
      console.error(error);
      if (this.#text !== text) return;
      this.#clear();
      this.querySelector('[data-failed]')?.removeAttribute('hidden');
    }
  }

  get #isOneOfMany() {
    return this.dataset.oneOfMany !== undefined;
  }

  get #base() {
    return this.dataset.base ?? '/';
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<link-reading>', selector);
  }

  #clear() {
    this.#part('[data-failed]').hidden = true;
    this.#part('[data-reading]').hidden = true;
    this.#part('[data-reading]').removeAttribute('data-link-kind');
    this.#part('[data-spoken]').textContent = '';
  }

  #show(reading: Reading, kinds: ReadonlyMap<string, Kind>) {
    const kind = kinds.get(reading.kind);
    const { title, is } = kind ?? verdictOf(reading, wordsIn(this));
    this.#fill('[data-title]', title);
    this.#fill('[data-is]', is);
    this.#showWrapping(reading, kinds);
    this.#offerToOpen(reading.address, kind?.open);
    this.#part('[data-now]').replaceChildren(...(kind?.now ?? []).map((act) => this.#toItem(act)));
    this.#fill('[data-spoken]', `${title}. ${is}`);
    this.#part('[data-reading]').dataset.linkKind = reading.kind;
    this.#part('[data-reading]').hidden = false;
  }

  #fill(selector: string, text: string) {
    this.#part(selector).textContent = text;
  }

  /** Says that the link was found inside another. */
  #showWrapping({ through, link }: Reading, kinds: ReadonlyMap<string, Kind>) {
    const names = through.map((id) => kinds.get(id)?.title ?? id).join(' · ');
    this.#part('[data-through]').hidden = through.length === 0;
    this.#fill('[data-through]', wordsIn(this)('link.verdict.through', { names, link }));
  }

  #offerToOpen(address = '', open: Kind['open']) {
    this.#part('[data-open]').hidden = open === undefined || address === '';
    this.#fill('[data-open-text]', open?.text ?? '');
    this.#fill('[data-open-link]', open?.button ?? '');
    this.#fill('[data-open] [data-text]', address);
    this.#part('[data-open-link]').setAttribute('href', address);
  }

  /** Something to do, made from the template of its sort. */
  #toItem(act: Kind['now'][number]): Node {
    const selector = 'link' in act ? '[data-step]' : '[data-message]';
    const template = this.#part(`template${selector}`) as HTMLTemplateElement;
    const item = template.content.cloneNode(true) as DocumentFragment;
    const part = (inside: string) =>
      required(item.querySelector(inside), `<link-reading> ${selector}`, inside);
    part('p').textContent = act.text;
    if ('link' in act) {
      part('a').textContent = act.button;
      part('a').setAttribute('href', this.#base + act.link.slice(1));
    } else {
      part('[data-text]').textContent = act.copy;
    }
    return item;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'link-reading': LinkReading;
  }
}

customElements.define('link-reading', LinkReading);
