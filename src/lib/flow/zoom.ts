/** How wide and how high something is, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The bounds of a picture's scale; one that is fitted into a window may lie below. */
const LEAST = 0.25;
const MOST = 4;
/** Small pictures are not blown up further than this to fill a window. */
const MOST_FITTED = 1.5;
/** What one press of a key or button changes. */
const STEP = 1.25;
/** How much a notch of a wheel changes; browsers give pinching on a touchpad smaller numbers. */
const PER_WHEEL_PIXEL = 0.002;
const PER_PINCH_PIXEL = 0.01;

/** The scale at which a picture is whole in a room. */
export const fitted = (picture: Size, room: Size): number =>
  Math.min(MOST_FITTED, room.width / picture.width, room.height / picture.height);

/** A scale made larger or smaller by a factor, within bounds. */
export function scaled(scale: number, factor: number, fit: number): number {
  return Math.min(MOST, Math.max(Math.min(LEAST, fit), scale * factor));
}

/** By what the turn of a wheel changes a scale. */
export const wheelFactor = (delta: number, isPinch: boolean): number =>
  Math.exp(-delta * (isPinch ? PER_PINCH_PIXEL : PER_WHEEL_PIXEL));

/** What a key asks of a picture: a factor to zoom by, to fit it again, or a way to move. */
export type Ask = { zoom: number } | { fit: true } | { move: readonly [x: number, y: number] };

const ASKS: Readonly<Record<string, Ask>> = {
  '+': { zoom: STEP },
  '=': { zoom: STEP },
  '-': { zoom: 1 / STEP },
  '0': { fit: true },
  ArrowLeft: { move: [-1, 0] },
  ArrowRight: { move: [1, 0] },
  ArrowUp: { move: [0, -1] },
  ArrowDown: { move: [0, 1] },
};

/** What a key asks for; undefined where it means nothing here. */
export const askOf = (key: string): Ask | undefined =>
  Object.hasOwn(ASKS, key) ? ASKS[key] : undefined;
