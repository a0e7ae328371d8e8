// Packs the built site into one file, for a network without the internet. Build first.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { placeIn } from '../src/lib/place.ts';

const SITE = 'dist';
/** The links in its pages begin with it, so the files lie in it. */
const { base } = placeIn(process.env);
const HOW = `Serve this folder from the root of any web server, for example:
python3 -m http.server 8080, and open http://localhost:8080${base}
`;

const files: Record<string, Uint8Array> = { 'READ-ME-FIRST.txt': strToU8(HOW) };
for (const entry of globSync('**/*', { cwd: SITE, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const address = base + path.slice(SITE.length + 1).replaceAll('\\', '/');
  files[address.slice(1)] = readFileSync(path);
}
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
writeFileSync(`${name}.zip`, zipSync(files));
console.log(`${name}.zip holds ${Object.keys(files).length} files.`);
