import { Island } from '../dom/island.ts';

/**
 * Puts the parts of a picture in the place of its image as soon as the browser has that, which it
 * fetches when it comes near, and shows it full size over its page. Without it the image stays, and
 * the link opens the picture as a file.
 */
class FlowPicture extends Island {
  #picture: Promise<SVGSVGElement> | undefined;

  protected connect() {
    const link = this.need('[data-full]') as HTMLAnchorElement;
    link.setAttribute('aria-haspopup', 'dialog');
    this.on(link, 'click', (event) => {
      // These keys open the file elsewhere, as on any link.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(link.href);
    });
    const image = this.querySelector('img');
    const show = () => void this.#show().catch(() => undefined);
    if (image?.complete === true) show();
    else if (image) this.on(image, 'load', show);
  }

  /** Puts the picture in the place of its image; after a failure, again. */
  #show(): Promise<SVGSVGElement> {
    this.#picture ??= import('./show-picture.ts')
      .then(({ showPicture }) => showPicture(this.need('img') as HTMLImageElement))
      .catch((error: unknown) => {
        this.#picture = undefined;
        throw error;
      });
    return this.#picture;
  }

  async #open(file: string) {
    try {
      const [picture, { openViewer }] = await Promise.all([
        this.#show(),
        import('./picture-viewer.ts'),
      ]);
      await openViewer(picture, this);
    } catch {
      location.assign(file);
    }
  }
}

customElements.define('flow-picture', FlowPicture);
