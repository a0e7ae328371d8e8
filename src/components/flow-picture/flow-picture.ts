import { required } from '../required.ts';
import { bringIntoView } from './bring-into-view.ts';

/**
 * Shows a picture full size over its page, and the place of the walk when somebody unfolds it.
 * Without it the link opens the picture as a file.
 */
class FlowPicture extends HTMLElement {
  #listening?: AbortController;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const link = this.#part('[data-full]');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener(
      'click',
      (event) => {
        // These keys open the file elsewhere, as on any link.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#open((event.currentTarget as HTMLAnchorElement).href);
      },
      { signal },
    );
    this.#part('[data-fold]').addEventListener(
      'toggle',
      () => {
        const current = this.querySelector<SVGElement>('[data-lit="current"]');
        if (current !== null) bringIntoView(current);
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #part(selector: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(selector), '<flow-picture>', selector);
  }

  async #open(file: string) {
    const dialog = required(this.querySelector('dialog'), '<flow-picture>', 'dialog');
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
