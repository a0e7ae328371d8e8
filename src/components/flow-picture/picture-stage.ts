import { fitted, scaled, type Ask } from '../../lib/flow/zoom.ts';

/** How far an arrow key moves the picture, in CSS pixels. */
const MOVE = 80;

/** Shows a picture as large as asked for, in an element that scrolls where it is larger. */
export class PictureStage {
  readonly #stage: HTMLElement;
  readonly #picture: SVGSVGElement;
  readonly #tell: (scale: number) => void;
  #scale = 1;
  #isFitted = true;

  /** @param tell Is told the scale whenever it changes. */
  constructor(stage: HTMLElement, picture: SVGSVGElement, tell: (scale: number) => void) {
    this.#stage = stage;
    this.#picture = picture;
    this.#tell = tell;
    stage.replaceChildren(picture);
  }

  /** Does what a key or a button asks for. */
  do(ask: Ask) {
    if ('fit' in ask) this.#fit();
    else if ('zoom' in ask) this.zoom(ask.zoom);
    else this.#stage.scrollBy(ask.move[0] * MOVE, ask.move[1] * MOVE);
  }

  /** Fits the picture again into a stage that has another size, unless somebody has zoomed it. */
  fitAgain() {
    if (this.#isFitted) this.#fit();
  }

  /** Zooms around a point of the window, which keeps showing the same place of the picture. */
  zoom(factor: number, at = this.#middle) {
    const before = this.#picture.getBoundingClientRect();
    this.#show(scaled(this.#scale, factor, this.#fitScale));
    const after = this.#picture.getBoundingClientRect();
    this.#stage.scrollBy(
      after.x - at.x + ((at.x - before.x) / before.width) * after.width,
      after.y - at.y + ((at.y - before.y) / before.height) * after.height,
    );
  }

  #fit() {
    this.#show(this.#fitScale);
    this.#isFitted = true;
  }

  #show(scale: number) {
    this.#scale = scale;
    this.#isFitted = false;
    this.#picture.style.inlineSize = `${this.#picture.viewBox.baseVal.width * scale}px`;
    this.#tell(scale);
  }

  get #fitScale() {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    return fitted(this.#picture.viewBox.baseVal, { width, height });
  }

  get #middle() {
    const { x, y, width, height } = this.#stage.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
}
