import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/**
 * Has V8 clear its heap away each time it has doubled. By itself it may let it grow to four times what
 * is alive, and a build makes far more garbage than it keeps.
 */
export function smallHeap(): AstroIntegration {
  return {
    name: 'small-heap',
    hooks: {
      'astro:config:setup'({ command }) {
        if (command === 'build') setFlagsFromString('--heap-growing-percent=100');
      },
    },
  };
}
