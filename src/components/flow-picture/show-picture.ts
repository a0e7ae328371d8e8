import { fetchFile } from '../dom/fetch-file.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { bringIntoView } from './bring-into-view.ts';
import styles from './picture.css?url';

/** Shows where the walk is: before it begins at the first question, which is drawn first. */
function showPlace(picture: SVGSVGElement) {
  const place =
    picture.querySelector<SVGElement>('[data-lit="current"]') ??
    picture.querySelector<SVGElement>('[data-node]');
  if (place !== null) bringIntoView(place, 'instant');
}

/**
 * Puts what an image of a flow is made of in its place: so it takes the colours of the page, its nodes
 * are links, and a walk can be seen on it. Tells so by `picture-shown`, which bubbles. Its frame shows
 * the place of the walk, and again whenever it is unfolded.
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
  const show = () => {
    showPlace(picture);
  };
  show();
  picture.closest('details')?.addEventListener('toggle', show);
  return picture;
}
