import { fetchFile } from '../dom/fetch-file.ts';
import { loadStyles } from '../dom/load-styles.ts';
import styles from './picture.css?url';

/**
 * Puts what an image of a flow is made of in its place: so it takes the colours of the page, its nodes
 * are links, and a walk can be seen on it. Tells so by `picture-shown`, which bubbles.
 */
export async function showPicture(image: HTMLImageElement): Promise<SVGSVGElement> {
  // The browser has just got it for the image.
  const file = fetchFile(image.src, { cache: 'force-cache' });
  const [text] = await Promise.all([file, loadStyles(styles)]);
  // Its own styles are for where it stands alone; the policy of a page forbids them.
  const parts = text.replace(/<style>[^]*?<\/style>/, '');
  const picture = new DOMParser().parseFromString(parts, 'image/svg+xml').documentElement;
  if (!(picture instanceof SVGSVGElement)) throw new Error(`${image.src} is no picture.`);
  image.replaceWith(picture);
  picture.dispatchEvent(new Event('picture-shown', { bubbles: true }));
  return picture;
}
