import { createElement } from './create-element.ts';

const loading = new Map<string, Promise<void>>();

/** Waits for a style sheet that the page comes without; one that did not come is asked for again. */
export function loadStyles(address: string): Promise<void> {
  const loaded =
    loading.get(address) ??
    new Promise<void>((resolve, reject) => {
      const link = createElement('link', { rel: 'stylesheet', href: address });
      link.onload = () => {
        resolve();
      };
      link.onerror = () => {
        link.remove();
        loading.delete(address);
        reject(new Error(`${address} could not be loaded.`));
      };
      document.head.append(link);
    });
  loading.set(address, loaded);
  return loaded;
}
