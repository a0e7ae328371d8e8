import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brokenPermalinks, describeBroken, unrecorded } from '../src/lib/permalinks/check.ts';
import { parseLedger, record } from '../src/lib/permalinks/ledger.ts';
import { readPublicSite } from '../src/lib/permalinks/site.ts';

// Adds the new addresses of the built site to the ledger. With --check it only says which are new.

const LEDGER = 'permalinks.txt';
const BUILT = 'dist';

const text = readFileSync(LEDGER, 'utf8');
const ledger = parseLedger(text);
const site = readPublicSite(globSync('**/*.*', { cwd: BUILT }), (file) =>
  readFileSync(`${BUILT}/${file}`, 'utf8'),
);
if (site.pages.size === 0) throw new Error(`There is no site in ${BUILT}/. Run \`npm run build\`.`);

const added = unrecorded(ledger, site);
const broken = brokenPermalinks(ledger, site);
const isCheck = process.argv.includes('--check');
if (!isCheck) writeFileSync(LEDGER, record(text, added));
for (const address of added) console.log(`+ ${address}`);
console.log(
  isCheck ? `Not in ${LEDGER} yet: ${added.length}.` : `Added to ${LEDGER}: ${added.length}.`,
);
if (broken.length > 0) console.error(`\n${describeBroken(broken, LEDGER)}`);
if (broken.length > 0 || (isCheck && added.length > 0)) process.exitCode = 1;
