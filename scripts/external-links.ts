import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { escapeHtml } from '../src/lib/escape-html.ts';
import { readContent } from '../tests/read-content.ts';
import { externalLinks, readKnownDead, toDo, type Answer } from './external-links/report.ts';

// Asks every address of another site that the content links to whether it still opens, and says what
// there is to do. It needs a network, so that it is no part of the tests.

const KNOWN_DEAD = 'scripts/external-links/known-dead.tsv';

/** Refusals that concern the machine that asks, and failures that pass. */
const saysNothing = (status: number) =>
  [0, 401, 403, 405, 406, 429].includes(status) || status >= 500;

const links = externalLinks(await readContent());
const folder = await mkdtemp(join(tmpdir(), 'links-'));
const anchors = [...links.keys()].map((address) => `<a href="${escapeHtml(address)}">.</a>`);
await writeFile(join(folder, 'index.html'), anchors.join('\n'));

console.log(`Asking for ${links.size} addresses …`);
const asked = await new LinkChecker().check({
  path: 'index.html',
  serverRoot: folder,
  concurrency: 8,
  timeout: 30_000,
  retry: true,
});
await rm(folder, { recursive: true });

const answerOf = ({ state, status = 0 }: (typeof asked.links)[number]): Answer =>
  state === LinkState.OK ? 'opens' : saysNothing(status) ? 'unsure' : 'dead';
const answers = new Map(asked.links.map((link) => [link.url, answerOf(link)]));
const lines = toDo(links, answers, readKnownDead(readFileSync(KNOWN_DEAD, 'utf8')));
console.log([...lines, `${lines.length} of ${links.size} need a look.`].join('\n'));
if (lines.some((line) => line.startsWith('does not open'))) {
  console.log(`Mend the link, or add its address to ${KNOWN_DEAD} with the reason why it stays.`);
  process.exitCode = 1;
}
