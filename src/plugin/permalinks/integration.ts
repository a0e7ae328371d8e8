import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { parseLedger, type Ledger } from '../../lib/permalinks/ledger.ts';
import { redirectPage, redirectsFile, redirectsOf } from '../../lib/permalinks/redirects.ts';

/** Where the ledger is, from the project’s root. */
const LEDGER = 'permalinks.txt';

/**
 * Keeps old addresses alive, as `permalinks.txt` asks for: a notice for each retired page, and a
 * redirect for each that has moved, both for plain hosts and as a `_redirects` file. Links to former
 * headings are the middleware’s.
 */
export function permalinks(): AstroIntegration {
  let ledger: Ledger;
  let base: string;
  let site: string;
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:setup'({ config, injectRoute, addMiddleware, addWatchFile }) {
        const file = new URL(LEDGER, config.root);
        ledger = parseLedger(readFileSync(file, 'utf8'));
        addWatchFile(file);
        addMiddleware({
          entrypoint: new URL('src/plugin/permalinks/former-headings.ts', config.root),
          order: 'post',
        });
        for (const page of ledger.retired.keys()) {
          injectRoute({
            pattern: page,
            entrypoint: './src/plugin/permalinks/Retired.astro',
            prerender: true,
          });
        }
      },
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/$/, '');
        site = config.site ?? '';
      },
      async 'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        const redirects = redirectsOf(ledger);
        await writeFile(join(folder, '_redirects'), redirectsFile(redirects, base));
        for (const { from, to } of redirects.filter((redirect) => redirect.from.endsWith('/'))) {
          const file = join(folder, from, 'index.html');
          if (existsSync(file)) {
            throw new AstroError(
              `${LEDGER} says that ${from} has moved, and there is a page.`,
              `Remove the page, or the line “${from} -> ${ledger.moved.get(from) ?? to}”.`,
            );
          }
          const url = new URL(base + to, site).href;
          await mkdir(join(folder, from), { recursive: true });
          await writeFile(file, redirectPage({ url, link: base + to }));
          await writeFile(
            join(folder, from, 'index.md'),
            `# This page has moved\n\nIt is now at <${url}>.\n`,
          );
        }
      },
    },
  };
}
