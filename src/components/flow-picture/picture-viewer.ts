import { askOf, fitted, scaled, wheelFactor, type Ask } from '../../lib/flow/zoom.ts';
import { required } from '../dom/required.ts';
import { dragByMouse, pinch } from './gestures.ts';

/** How far an arrow key moves the picture, in CSS pixels. */
const MOVE = 80;
const isOnThisPage = (link: Element | null): boolean => {
  const address = link?.getAttribute('href');
  return address != null && new URL(address, location.href).pathname === location.pathname;
};

/** A picture alone in a dialog: fitted, and to be zoomed and moved by wheel, fingers, mouse and keys. */
export class PictureViewer {
  readonly #dialog: HTMLDialogElement;
  readonly #stage: HTMLElement;
  readonly #original: SVGSVGElement;
  readonly #picture: SVGSVGElement;
  readonly #size: { width: number; height: number };
  #scale = 1;
  #isFitted = true;

  constructor(dialog: HTMLDialogElement, picture: SVGSVGElement) {
    const part = (name: string) =>
      required(dialog.querySelector<HTMLElement>(`[data-${name}]`), 'The viewer', `[data-${name}]`);
    this.#dialog = dialog;
    this.#stage = part('stage');
    this.#original = picture;
    this.#picture = picture.cloneNode(true) as SVGSVGElement;
    // Its name is still that of the original: an id stands once on a page.
    for (const element of this.#picture.querySelectorAll('[id]')) element.removeAttribute('id');
    this.#size = picture.viewBox.baseVal;
  }

  /** Opens the dialog until somebody closes it. */
  open() {
    const closing = new AbortController();
    const on = <Type extends keyof HTMLElementEventMap>(
      target: HTMLElement,
      type: Type,
      listen: (event: HTMLElementEventMap[Type]) => void,
    ) => {
      target.addEventListener(type, listen, { signal: closing.signal, passive: false });
    };
    on(this.#dialog, 'click', (event) => {
      this.#press(event);
    });
    on(this.#dialog, 'keydown', (event) => {
      this.#pressKey(event);
    });
    on(this.#stage, 'wheel', (event) => {
      event.preventDefault();
      this.#zoom(wheelFactor(event.deltaY, event.ctrlKey), { x: event.clientX, y: event.clientY });
    });
    on(this.#stage, 'touchstart', (event) => {
      if (event.touches.length !== 2) return;
      pinch(this.#stage, event, (factor, at) => {
        this.#zoom(factor, at);
      });
    });
    on(this.#stage, 'pointerdown', (event) => {
      if (event.pointerType === 'mouse' && event.button === 0) dragByMouse(this.#stage, event);
    });
    on(this.#stage, 'dragstart', (event) => {
      event.preventDefault();
    });
    const refit = () => {
      if (this.#isFitted) this.#fit();
    };
    window.addEventListener('resize', refit, closing);
    on(this.#dialog, 'close', () => {
      closing.abort();
      this.#picture.remove();
    });

    this.#stage.replaceChildren(this.#picture);
    this.#dialog.showModal();
    this.#fit();
  }

  #press(event: MouseEvent) {
    const target = event.target as Element;
    const button = target.closest('button');
    if (button === null) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && this.#follow(target)) {
        event.preventDefault();
      }
    } else if (button.dataset.key === undefined) this.#dialog.close();
    else this.#do(askOf(button.dataset.key));
  }

  #pressKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ask = askOf(event.key);
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (ask !== undefined) this.#do(ask);
    else if (!isPress || !this.#follow(event.target as Element)) return;
    event.preventDefault();
  }

  #do(ask: Ask | undefined) {
    if (ask === undefined) return;
    if ('fit' in ask) this.#fit();
    else if ('zoom' in ask) this.#zoom(ask.zoom);
    else this.#stage.scrollBy(ask.move[0] * MOVE, ask.move[1] * MOVE);
  }

  /** Goes back to a node of the walk, or lets a link to this page be seen: neither works under a dialog. */
  #follow(target: Element): boolean {
    const { node } = target.closest<SVGElement>('[data-lit="behind"]')?.dataset ?? {};
    if (node === undefined) {
      if (isOnThisPage(target.closest('a'))) this.#dialog.close();
      return false;
    }
    this.#dialog.close();
    this.#original
      .querySelector(`[data-node="${node}"]`)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return true;
  }

  get #fitScale() {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    return fitted(this.#size, { width, height });
  }

  #fit() {
    this.#show(this.#fitScale);
    this.#isFitted = true;
  }

  /** Zooms around a point of the window, which keeps showing the same place of the picture. */
  #zoom(factor: number, at = this.#middle) {
    const before = this.#picture.getBoundingClientRect();
    this.#show(scaled(this.#scale, factor, this.#fitScale));
    const after = this.#picture.getBoundingClientRect();
    this.#stage.scrollBy(
      after.x - at.x + ((at.x - before.x) / before.width) * after.width,
      after.y - at.y + ((at.y - before.y) / before.height) * after.height,
    );
  }

  #show(scale: number) {
    this.#scale = scale;
    this.#isFitted = false;
    this.#picture.style.inlineSize = `${this.#size.width * scale}px`;
    const said = this.#dialog.querySelector('output');
    if (said !== null) said.textContent = `${Math.round(100 * scale)} %`;
  }

  get #middle() {
    const { x, y, width, height } = this.#stage.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
}
