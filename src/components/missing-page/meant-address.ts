import { meantAddress } from '../../lib/meant-address.ts';
import { required } from '../dom/required.ts';

/** Looks whether there is a page at the address that was most likely meant, and leads there. */
class MeantAddress extends HTMLElement {
  connectedCallback() {
    const { pathname } = location;
    const meant = meantAddress(pathname, this.dataset.base ?? '/');
    if (meant !== pathname) void this.#offer(meant);
  }

  async #offer(meant: string) {
    const answer = await fetch(meant, { method: 'HEAD' }).catch(() => undefined);
    if (answer?.ok !== true) return;
    const { pathname, search, hash } = location;
    const address = meant + search + hash;
    // Most hosts add a missing slash by themselves; the others do it here.
    if (meant === `${pathname}/`) {
      location.replace(address);
      return;
    }
    const link = required(this.querySelector('a'), '<meant-address>', 'a');
    link.setAttribute('href', address);
    link.textContent = meant;
    required(this.querySelector('span'), '<meant-address>', 'span').hidden = false;
  }
}

customElements.define('meant-address', MeantAddress);
