import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';

/** Where the end of a page sends those whom it did not help. */
const linksAtTheEnd = (page: string) =>
  selectAll(
    '[aria-labelledby=did-it-help] a',
    fromHtml(readFileSync(`dist${page}index.html`, 'utf8')),
  ).map(({ properties }) => properties.href);

test.each([
  ['/fix/teams-app/', '/scope-teams/'],
  ['/fix/lobby/', '/scope-teams/'],
  ['/fix/teams-devices/', '/scope-teams/'],
  ['/fix/windows-client/', '/scope/'],
  ['/fix/identity/', '/scope/'],
])('whom %s did not help is asked about the same product at %s', (page, questions) => {
  const links = linksAtTheEnd(page);
  expect(links).toContain(questions);
  expect(links.filter((link) => String(link).startsWith('/scope'))).toHaveLength(1);
});
