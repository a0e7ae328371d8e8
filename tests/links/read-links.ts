import { readFileSync } from 'node:fs';

/** The list of texts with links in them, what they are and what to open. */
export const readLinks = () =>
  readFileSync('tests/links/links.tsv', 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('# '))
    .map((line) => line.split('\t') as [string, string, string])
    .map(([text, kind, address]) => ({ text: text.replaceAll('\\n', '\n'), kind, address }));
