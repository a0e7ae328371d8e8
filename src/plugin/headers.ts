import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../lib/policy/headers-file.ts';

/** Gives hosts a file of headers. */
export function headers(): AstroIntegration {
  let base: string;
  return {
    name: 'headers',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done'({ dir }) {
        writeFileSync(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
