/** The attribute of what looks like nothing before. */
export const NEW_LOOK = 'data-new-look';

/**
 * Marks one element of each look that was not judged yet, and returns these looks. All that colours
 * and sizes of a text come from is in its look: what it and all around it are called, and are
 * painted with now. Runs in the page.
 */
export function markNewLooks({
  judged,
  within,
  mark,
}: Record<'within' | 'mark', string> & { judged: string[] }): string[] {
  const known = new Set(judged);
  const around = new Map<Element | null, string>();
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const ground = `${style.backgroundColor} ${style.backgroundImage} ${style.opacity}`;
    const here = `${around.get(element.parentElement) ?? ''}>${name} ${ground}`;
    around.set(element, here);

    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const isText =
      element.matches('input, select, textarea') ||
      texts.some(({ nodeValue }) => nodeValue?.trim() !== '');
    const look = `${here} ${style.color} ${style.fontSize} ${style.fontWeight}`;
    const isAsked = isText && element.closest(within) !== null;
    if (isAsked && !known.has(look) && element.checkVisibility({ visibilityProperty: true })) {
      known.add(look);
      element.setAttribute(mark, '');
    } else element.removeAttribute(mark);
  }
  return [...known].slice(judged.length);
}
