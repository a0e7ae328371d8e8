import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachePrefix, filesToKeep, isPageOfGuide, markOf } from '../../lib/offline.ts';

/** Where the worker is served: in the root of the site, which is what it may answer for. */
const WORKER = 'worker.js';

/**
 * Writes the worker that keeps the whole site on a reader’s device: every file under one revision, so
 * that a page never meets the index or the words of another version. Comes after all that writes.
 */
export function offline(): AstroIntegration {
  let root: URL;
  let base: string;
  let mark: string;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
        base = config.base;
        mark = markOf(new URL(base, config.site).href);
      },
      'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
        const hash = createHash('sha256');
        const pages: string[] = [];
        const others: string[] = [];
        let bytes = 0;
        for (const { file, address } of filesToKeep(files, base)) {
          const content = readFileSync(join(folder, file));
          const isPage = isPageOfGuide(address, content.toString(), mark);
          if (isPage === undefined) continue;
          (isPage ? pages : others).push(address);
          bytes += content.byteLength;
          hash.update(address).update(content);
        }
        const revision = hash.digest('hex').slice(0, 10);
        const source = readFileSync(new URL('src/plugin/offline/worker.js', root), 'utf8');
        const constants = {
          PREFIX: cachePrefix(base),
          REVISION: revision,
          PAGES: pages,
          FILES: others,
          MARK: mark,
          MISSING: `${base}404.html`,
        };
        const declared = Object.entries(constants)
          .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
        writeFileSync(new URL(WORKER, dir), `${declared}\n${source}`);
        logger.info(
          `Keeps ${pages.length + others.length} files, ${(bytes / 1e6).toFixed(1)} MB, for use without a network.`,
        );
      },
    },
  };
}
