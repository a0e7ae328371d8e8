import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AstroError } from 'astro/errors';
import { LEDGER, placeOf, type Ledger } from '../../lib/permalinks/ledger.ts';
import {
  redirectMarkdown,
  redirectPage,
  redirectsFile,
  redirectsOf,
  retiredFile,
} from '../../lib/permalinks/redirects.ts';
import { whereNow } from '../../lib/permalinks/where-now.ts';
import type { Say } from '../../lib/words.ts';
import { addToFile } from '../add-to-file.ts';

/** Whether an address is that of a page rather than a file. */
export const isPage = (address: string) => address.endsWith('/');

/** The file of a built site that a host serves at an address. */
const fileAt = (folder: string, address: string) =>
  join(
    folder,
    decodeURIComponent(placeOf(address).page),
    isPage(placeOf(address).page) ? 'index.html' : '',
  );

/** Stops where something stands at an address that the ledger says is empty. */
function checkGone(folder: string, from: string, line: string) {
  if (!existsSync(fileAt(folder, from))) return;
  const kind = isPage(from) ? 'page' : 'file';
  throw new AstroError(
    `${LEDGER} says that ${from} is gone, and there is a ${kind}.`,
    `Remove the ${kind}, or the line “${line}”.`,
  );
}

/** Stops where nothing stands at an address that the ledger leads to. */
function checkThere(folder: string, from: string, to: string, line: string) {
  if (existsSync(fileAt(folder, to))) return;
  throw new AstroError(
    `${LEDGER} leads from ${from} to ${to}, which is not there.`,
    `Let the line “${line}” lead to what took its place.`,
  );
}

/**
 * Lets every page and file that has moved be found at its old address on any host: by a page that
 * leads on, by a copy of the file, and by a redirect where `_redirects` is read.
 * @param destination Makes a link and a full address of one of this site.
 */
export async function writeRedirects(
  folder: string,
  ledger: Ledger,
  base: string,
  destination: (to: string) => { link: string; url: string },
  say: Say,
): Promise<void> {
  const redirects = redirectsOf(ledger);
  addToFile(join(folder, '_redirects'), redirectsFile(redirects, base));
  for (const { from, to } of redirects) {
    const line = `${from} -> ${ledger.moved.get(from) ?? to}`;
    checkGone(folder, from, line);
    checkThere(folder, from, to, line);
    const file = fileAt(folder, from);
    await mkdir(dirname(file), { recursive: true });
    if (!isPage(from)) {
      await copyFile(fileAt(folder, to), file);
      continue;
    }
    await writeFile(file, redirectPage(destination(to), say));
    await writeFile(join(dirname(file), 'index.md'), redirectMarkdown(destination(to), say));
  }
  for (const [from, instead] of ledger.retired) {
    const line = `${from} retired -> ${instead}`;
    const to = whereNow(ledger, instead);
    checkThere(folder, from, to, line);
    if (isPage(from)) continue;
    checkGone(folder, from, line);
    const file = fileAt(folder, from);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, retiredFile(from, destination(to).url, say));
  }
}
