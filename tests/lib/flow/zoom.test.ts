import { describe, expect, test } from 'vitest';
import { askOf, fitted, scaled, wheelFactor } from '../../../src/lib/flow/zoom.ts';

describe('a picture', () => {
  test.each([
    [{ width: 1000, height: 500 }, 0.5],
    [{ width: 500, height: 1000 }, 0.4],
    [{ width: 100, height: 50 }, 1.5],
  ])('of %j is fitted whole into a window, and not blown up', (size, scale) => {
    expect(fitted(size, { width: 500, height: 400 })).toBe(scale);
  });

  test('is zoomed within bounds, and never below where it is whole', () => {
    expect(scaled(1, 2, 0.5)).toBe(2);
    expect(scaled(3, 2, 0.5)).toBe(4);
    expect(scaled(0.3, 0.5, 0.5)).toBe(0.25);
    expect(scaled(0.3, 0.5, 0.1)).toBe(0.15);
    expect(scaled(0.12, 0.5, 0.1)).toBe(0.1);
  });

  test('grows as a wheel turns away, and comes back to the same size', () => {
    expect(wheelFactor(-100, false)).toBeGreaterThan(1);
    expect(wheelFactor(100, false) * wheelFactor(-100, false)).toBeCloseTo(1);
    expect(wheelFactor(-1, true)).toBeGreaterThan(wheelFactor(-1, false));
  });

  test('is asked for by keys, and by no others', () => {
    const zoom = (key: string) => {
      const ask = askOf(key);
      return ask !== undefined && 'zoom' in ask ? ask.zoom : undefined;
    };
    expect(zoom('+')! * zoom('-')!).toBeCloseTo(1);
    expect(askOf('0')).toEqual({ fit: true });
    expect(askOf('ArrowDown')).toEqual({ move: [0, 1] });
    for (const key of ['Tab', 'a', 'toString', '__proto__']) expect(askOf(key)).toBeUndefined();
  });
});
