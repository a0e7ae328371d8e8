import { askOf, wheelFactor } from '../../lib/flow/zoom.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { loadWords } from '../words/load-words.ts';
import { dragByMouse, pinch } from './gestures.ts';
import styles from './picture-dialog.css?url';
import { pictureDialog } from './picture-dialog.ts';
import { PictureStage } from './picture-stage.ts';

const isOnThisPage = (link: Element | null): boolean => {
  const address = link?.getAttribute('href');
  return address != null && new URL(address, location.href).pathname === location.pathname;
};

/** A copy of a picture without ids, which stand once on a page. */
function copyOf(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/**
 * Opens a dialog with a copy of a picture.
 * @param owner What the dialog is put into.
 */
export async function openViewer(picture: SVGSVGElement, owner: Element): Promise<void> {
  const [say] = await Promise.all([loadWords(), loadStyles(styles)]);
  // Loading takes a moment, in which somebody impatient asks again.
  if (owner.querySelector('dialog') !== null) return;
  const title = picture.querySelector('title')?.textContent ?? '';
  const { dialog, stage, scale } = pictureDialog(title, say);
  const percent = new Intl.NumberFormat(say.language, { style: 'percent' });
  owner.append(dialog);
  new PictureViewer(dialog, stage, picture, (factor) => {
    scale.textContent = percent.format(factor);
  }).open();
}

/** A picture alone in a dialog, to be zoomed and moved by wheel, fingers, mouse and keys. */
class PictureViewer {
  readonly #dialog: HTMLDialogElement;
  readonly #frame: HTMLElement;
  readonly #original: SVGSVGElement;
  readonly #stage: PictureStage;

  /** @param tell Is told the scale whenever it changes. */
  constructor(
    dialog: HTMLDialogElement,
    frame: HTMLElement,
    picture: SVGSVGElement,
    tell: (scale: number) => void,
  ) {
    this.#dialog = dialog;
    this.#frame = frame;
    this.#original = picture;
    this.#stage = new PictureStage(frame, copyOf(picture), tell);
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
    on(this.#dialog, 'close', () => {
      closing.abort();
      this.#dialog.remove();
    });
    on(this.#frame, 'wheel', (event) => {
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      this.#stage.zoom(wheelFactor(event.deltaY, event.ctrlKey), at);
    });
    on(this.#frame, 'touchstart', (event) => {
      if (event.touches.length !== 2) return;
      pinch(this.#frame, event, (factor, at) => {
        this.#stage.zoom(factor, at);
      });
    });
    on(this.#frame, 'pointerdown', (event) => {
      if (event.pointerType === 'mouse' && event.button === 0) dragByMouse(this.#frame, event);
    });
    on(this.#frame, 'dragstart', (event) => {
      event.preventDefault();
    });
    const fitAgain = () => {
      this.#stage.fitAgain();
    };
    window.addEventListener('resize', fitAgain, closing);
    this.#dialog.showModal();
    this.#stage.fitAgain();
  }

  #press(event: MouseEvent) {
    const button = (event.target as Element).closest('button');
    if (button === null) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#follow(event);
      return;
    }
    const ask = askOf(button.dataset.key ?? '');
    if (ask === undefined) this.#dialog.close();
    else this.#stage.do(ask);
  }

  #pressKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ask = askOf(event.key);
    if (ask !== undefined) {
      this.#stage.do(ask);
      event.preventDefault();
    } else if (event.key === 'Enter' || event.key === ' ') this.#follow(event);
  }

  /** Goes back to a node of the walk, or lets a link to this page be seen: neither works under a dialog. */
  #follow(event: Event) {
    const target = event.target as Element;
    const { node } = target.closest<SVGElement>('[data-lit="behind"]')?.dataset ?? {};
    if (node === undefined) {
      if (isOnThisPage(target.closest('a'))) this.#dialog.close();
      return;
    }
    event.preventDefault();
    // The walk hears of the press by the original, and once.
    event.stopPropagation();
    this.#dialog.close();
    this.#original
      .querySelector(`[data-node="${node}"]`)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}
