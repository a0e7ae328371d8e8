import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes every page of a built site anew, one after the other, so that none stays in memory. */
export async function rewritePages(
  dir: URL,
  rewrite: (html: string) => string | Promise<string>,
): Promise<void> {
  for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) }).sort()) {
    const url = new URL(file, dir);
    writeFileSync(url, await rewrite(readFileSync(url, 'utf8')));
  }
}
