import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { escapeHtml } from '../lib/escape-html.ts';
import { toMarkdownPage } from '../lib/markdown-page/to-markdown.ts';
import type { Say } from '../lib/words.ts';

/** Where a page shows a text once somebody asks for it, and the address of the file it stands in. */
const TEXT_OF_FILE =
  /(<copy-text\b[^>]* data-file="([^"]+)"[^>]*>\s*<pre\b[^>]*) hidden([^>]*>)(?=<\/pre>)/g;

/**
 * Writes each page as Markdown beside its HTML, at the page’s address with `index.md` after it, and
 * all of them one after the other as `llms-full.txt`.
 */
export function markdownPages(say: Say): AstroIntegration {
  let base: string;
  let site: string | undefined;
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base;
        site = config.site;
      },
      'astro:build:done'({ dir }) {
        const root = new URL(base, site);
        const read = (file: string) => readFileSync(new URL(file, dir), 'utf8');
        const all: string[] = [];
        for (const file of globSync('**/index.html', { cwd: fileURLToPath(dir) }).sort()) {
          const folder = file.replaceAll('\\', '/').slice(0, -'index.html'.length);
          const html = read(file).replaceAll(
            TEXT_OF_FILE,
            (_, start: string, address: string, end: string) =>
              start + end + escapeHtml(read(address.slice(base.length))),
          );
          const markdown = toMarkdownPage(html, new URL(folder, root).href, say);
          if (markdown === undefined) continue;
          writeFileSync(new URL(`${folder}index.md`, dir), markdown);
          all.push(markdown);
        }
        writeFileSync(new URL('llms-full.txt', dir), all.join('\n---\n\n'));
      },
    },
  };
}
