/** Scrolls the frame around a node of the picture so that the node is in its middle. */
export function bringIntoView(node: SVGElement, behavior: ScrollBehavior = 'smooth') {
  const frame = node.closest('[data-frame]');
  if (frame === null) return;
  const inner = node.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  frame.scrollBy({
    left: inner.x + inner.width / 2 - outer.x - outer.width / 2,
    top: inner.y + inner.height / 2 - outer.y - outer.height / 2,
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : behavior,
  });
}
