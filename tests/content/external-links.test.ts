import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { externalLinks, readKnownDead, toDo } from '../../scripts/external-links/report.ts';
import { validContent } from '../fixtures/content.ts';
import { readContent } from '../read-content.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';

test('every address of another site is found once, with all its places', () => {
  const content = validContent();
  content.sources[0]!.data.url = A;
  content.pages[0]!.links = [
    { address: A, line: 7 },
    { address: B, line: 8 },
    { address: '/fix/client/', line: 9 },
    { address: 'mailto:a@b.example', line: 10 },
  ];
  expect([...externalLinks(content)]).toEqual([
    [A, ['src/content/docs/fix/client.mdx:7', 'src/content/sources/article.yml']],
    [B, ['src/content/docs/fix/client.mdx:8']],
  ]);
});

test('there is something to do for what is dead, opens again, or nobody could tell', () => {
  const links = new Map([
    [A, ['a.mdx:1']],
    [B, ['b.yml']],
  ]);
  expect(
    toDo(
      links,
      new Map([
        [A, 'dead'],
        [B, 'unsure'],
      ]),
      new Map(),
    ),
  ).toEqual([`does not open: ${A}\n  a.mdx:1`, `look yourself: ${B}\n  b.yml`]);
  expect(
    toDo(
      links,
      new Map([
        [A, 'dead'],
        [B, 'opens'],
      ]),
      new Map([[A, 'Gone.']]),
    ),
  ).toEqual([]);
  expect(
    toDo(
      links,
      new Map([
        [A, 'opens'],
        [B, 'opens'],
      ]),
      new Map([[A, 'Gone.']]),
    ),
  ).toEqual([`opens again: ${A}\n  a.mdx:1`]);
});

test('each address that is known to be dead is still linked, and has its reason', async () => {
  const file = 'scripts/external-links/known-dead.tsv';
  const known = readKnownDead(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const links = externalLinks(await readContent());
  for (const [address, why] of known) {
    expect(links.has(address), address).toBe(true);
    expect(why).toMatch(/\w+.*\.$/);
  }
});
