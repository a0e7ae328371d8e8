import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../lib/policy/headers-file.ts';
import { addToFile } from './add-to-file.ts';

/** Gives hosts a file of headers. */
export function headers(): AstroIntegration {
  let base: string;
  return {
    name: 'headers',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base;
      },
      'astro:build:done'({ dir }) {
        addToFile(fileURLToPath(new URL('_headers', dir)), headersFile(base));
      },
    },
  };
}
