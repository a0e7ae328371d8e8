/** What a key does at the search box or at a result. */
export type Move = { focus: HTMLElement } | 'empty';

/**
 * Arrow keys go through the box and the results; Escape goes back to the box, and there empties it.
 * @param at What has the focus.
 * @returns Undefined for any other key, and where there is nothing to go to.
 */
export function moveOf(
  key: string,
  at: Element | null,
  box: HTMLElement,
  results: readonly HTMLElement[],
): Move | undefined {
  const places = [box, ...results];
  const place = places.findIndex((candidate) => candidate === at);
  if (place === -1) return undefined;
  if (key === 'Escape') return place === 0 ? 'empty' : { focus: box };
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const next = step === undefined ? undefined : places[place + step];
  return next && { focus: next };
}
