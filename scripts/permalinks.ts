import { globSync, readFileSync, writeFileSync } from 'node:fs';
import {
  brokenPermalinks,
  describeBroken,
  unnumbered,
  unrecorded,
} from '../src/lib/permalinks/check.ts';
import { LEDGER, parseLedger, record } from '../src/lib/permalinks/ledger.ts';
import { readPublicSite } from '../src/lib/permalinks/site.ts';

// Adds the new addresses of the built site to the ledger, and gives short numbers to what has none.
// With --check it only says which are new. While an address is broken nothing is added: the new ones
// beside it are what it may have become.

const BUILT = 'dist';

const text = readFileSync(LEDGER, 'utf8');
const ledger = parseLedger(text);
const site = readPublicSite(globSync('**/*.*', { cwd: BUILT }), (file) =>
  readFileSync(`${BUILT}/${file}`, 'utf8'),
);
if (site.pages.size === 0) throw new Error(`There is no site in ${BUILT}/. Run \`npm run build\`.`);

const broken = brokenPermalinks(ledger, site);
const addresses = unrecorded(ledger, site);
const targets = unnumbered(ledger, site);
const isCheck = process.argv.includes('--check');
const isAdding = !isCheck && broken.length === 0;
if (isAdding) writeFileSync(LEDGER, record(text, addresses, targets));
for (const address of addresses) console.log(`+ ${address}`);
const news = `${addresses.length} addresses, ${targets.length} numbers`;
console.log(isAdding ? `Added to ${LEDGER}: ${news}.` : `Not in ${LEDGER} yet: ${news}.`);
if (broken.length > 0) console.error(`\n${describeBroken(broken, LEDGER)}`);
if (broken.length > 0 || (isCheck && addresses.length + targets.length > 0)) process.exitCode = 1;
