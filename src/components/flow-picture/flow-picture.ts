import { Island } from '../dom/island.ts';
import { required } from '../dom/required.ts';
import { bringIntoView } from './bring-into-view.ts';

/**
 * Shows a picture full size over its page, and the place of the walk when somebody unfolds it.
 * Without it the link opens the picture as a file.
 */
class FlowPicture extends Island {
  protected connect() {
    const link = this.need('[data-full]') as HTMLAnchorElement;
    link.setAttribute('aria-haspopup', 'dialog');
    this.on(link, 'click', (event) => {
      // These keys open the file elsewhere, as on any link.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(link.href);
    });
    this.on(this.need('[data-fold]'), 'toggle', () => {
      const current = this.querySelector<SVGElement>('[data-lit="current"]');
      if (current !== null) bringIntoView(current);
    });
  }

  async #open(file: string) {
    const dialog = this.need('dialog') as HTMLDialogElement;
    const picture = required(
      this.querySelector<SVGSVGElement>('.flow-picture'),
      '<flow-picture>',
      '.flow-picture',
    );
    try {
      const { PictureViewer } = await import('./picture-viewer.ts');
      new PictureViewer(dialog, picture).open();
    } catch {
      location.assign(file);
    }
  }
}

customElements.define('flow-picture', FlowPicture);
