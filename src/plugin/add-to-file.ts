import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes what a host reads behind the lines that the project itself has for it in `public/`, because
 * a host goes by the first that fits.
 */
export function addToFile(file: string, made: string): void {
  const own = existsSync(file) ? `${readFileSync(file, 'utf8').trimEnd()}\n\n` : '';
  writeFileSync(file, own + made);
}
