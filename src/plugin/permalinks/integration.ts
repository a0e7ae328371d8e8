import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describeBroken, strangeBase } from '../../lib/permalinks/check.ts';
import { LEDGER, parseLedger, type Ledger } from '../../lib/permalinks/ledger.ts';
import type { Say } from '../../lib/words.ts';
import { writeNumberPages } from './number-pages.ts';
import { isPage, writeRedirects } from './write-redirects.ts';

/**
 * Keeps old addresses alive, as `permalinks.txt` asks for: a notice for each retired page, what leads
 * on from where something has moved, and a page for each short number. Links to former headings are
 * the middleware’s.
 * @param name What the site calls its numbers.
 */
export function permalinks(name: string, say: Say): AstroIntegration {
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
        for (const page of [...ledger.retired.keys()].filter(isPage)) {
          injectRoute({
            pattern: page,
            entrypoint: './src/plugin/permalinks/Retired.astro',
            prerender: true,
          });
        }
      },
      'astro:config:done'({ config }) {
        base = config.base;
        site = config.site ?? '';
      },
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const destination = (to: string) => {
          const link = base + to.slice(1);
          return { link, url: new URL(link, site).href };
        };
        const [strange] = strangeBase(ledger, base);
        if (strange !== undefined) logger.warn(describeBroken([strange], LEDGER));
        writeNumberPages(folder, ledger, name, destination, say.language);
        await writeRedirects(folder, ledger, base, destination, say);
      },
    },
  };
}
