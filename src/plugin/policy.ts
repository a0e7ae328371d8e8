import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../lib/policy/content-security-policy.ts';
import { headersFile } from '../lib/policy/headers-file.ts';
import { rewritePages } from './rewrite-pages.ts';

/**
 * Gives each page a content security policy of its own, and hosts a file of headers. Comes after all
 * that changes pages, because the policy names every script and style in them.
 */
export function policy(): AstroIntegration {
  let base: string;
  return {
    name: 'policy',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/$/, '');
      },
      async 'astro:build:done'({ dir }) {
        await rewritePages(dir, withPolicy);
        writeFileSync(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
