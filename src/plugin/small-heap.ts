import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/**
 * Has V8 clear its heap away once it is half as large again as what is alive. By itself it may let it
 * grow to four times that, and a build makes far more garbage than it keeps.
 */
export function smallHeap(): AstroIntegration {
  return {
    name: 'small-heap',
    hooks: {
      'astro:build:start'() {
        setFlagsFromString('--heap-growing-percent=50');
      },
    },
  };
}
