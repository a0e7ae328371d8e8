import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachePrefix, filesToKeep } from '../../lib/offline.ts';

/** Where the worker is served: in the root of the site, which is what it may answer for. */
const WORKER = 'worker.js';

/**
 * Writes the worker that keeps the whole site on a reader’s device: every file under one revision, so
 * that a page never meets the index or the words of another version. Comes after all that writes.
 */
export function offline(): AstroIntegration {
  let base: string;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done'({ dir, logger }) {
        const files = globSync('**/*.*', { cwd: fileURLToPath(dir) }).map((file) =>
          file.replaceAll('\\', '/'),
        );
        const addresses = filesToKeep(files, base);
        const hash = createHash('sha256');
        let bytes = 0;
        for (const address of addresses) {
          const path = address.slice(base.length).replace(/(^|\/)$/, '$1index.html');
          const content = readFileSync(new URL(path, dir));
          bytes += content.byteLength;
          hash.update(address).update(content);
        }
        const revision = hash.digest('hex').slice(0, 10);
        const source = readFileSync('src/plugin/offline/worker.js', 'utf8');
        const constants = {
          PREFIX: cachePrefix(base),
          REVISION: revision,
          FILES: addresses,
          MISSING: `${base}404.html`,
        };
        const declared = Object.entries(constants)
          .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
        writeFileSync(new URL(WORKER, dir), `${declared}\n${source}`);
        logger.info(
          `Keeps ${addresses.length} files, ${(bytes / 1e6).toFixed(1)} MB, for use without a network.`,
        );
      },
    },
  };
}
