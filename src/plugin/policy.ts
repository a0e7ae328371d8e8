import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../lib/policy/content-security-policy.ts';
import { headersFile } from '../lib/policy/headers-file.ts';

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
      'astro:build:done'({ dir }) {
        for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
          const url = new URL(file, dir);
          writeFileSync(url, withPolicy(readFileSync(url, 'utf8')));
        }
        writeFileSync(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
