interface Point {
  x: number;
  y: number;
}

/** A press that moves less is a click. */
const STILL = 4;

const until = (lifted: AbortController) => () => {
  lifted.abort();
};

/** Lets the mouse drag what a frame scrolls, beginning with a press. */
export function dragByMouse(frame: HTMLElement, { clientX, clientY }: PointerEvent) {
  const lifted = new AbortController();
  let at: Point = { x: clientX, y: clientY };
  let isMoving = false;
  frame.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, pointerId }) => {
      isMoving ||= Math.hypot(x - at.x, y - at.y) > STILL;
      if (!isMoving) return;
      // From here on the press belongs to the frame, so that its end is no click on a link.
      frame.setPointerCapture(pointerId);
      frame.scrollBy(at.x - x, at.y - y);
      at = { x, y };
    },
    lifted,
  );
  window.addEventListener('pointerup', until(lifted), lifted);
  window.addEventListener('pointercancel', until(lifted), lifted);
}

/** How far two fingers are apart, and the point between them. */
function fingers({ touches: [a, b] }: TouchEvent) {
  if (!a || !b) return undefined;
  return {
    reach: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
  };
}

/** Tells by what factor two fingers zoom and around which point, beginning with their touch. */
export function pinch(
  frame: HTMLElement,
  start: TouchEvent,
  zoom: (factor: number, at: Point) => void,
) {
  const lifted = new AbortController();
  let last = fingers(start);
  frame.addEventListener(
    'touchmove',
    (event) => {
      const now = fingers(event);
      if (now === undefined) return;
      event.preventDefault();
      if (last !== undefined && last.reach > 0) zoom(now.reach / last.reach, now.middle);
      last = now;
    },
    { signal: lifted.signal, passive: false },
  );
  frame.addEventListener('touchend', until(lifted), lifted);
  frame.addEventListener('touchcancel', until(lifted), lifted);
}
