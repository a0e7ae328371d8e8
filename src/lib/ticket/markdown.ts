import type { Block, Words } from './compose.ts';

/** Marks that mean something anywhere in a line. */
const MARKS = /[\\`*_[\]<>~|]|&(?=#?\w+;)|!(?=\[)/g;
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"”’])/;

/** Escapes the marks that mean something where a line begins. */
const escapeStart = (text: string) =>
  text.replace(/^(#{1,6}(?=\s|$)|[-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');

const escapeMarks = (text: string) => text.replaceAll(MARKS, String.raw`\$&`);

/** Text that reads in Markdown as it is; web addresses in it stay links. */
function escapeMarkdown(text: string): string {
  const escaped = text
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : escapeMarks(part)))
    .join('');
  return escapeStart(escaped);
}

const longestFence = (text: string) =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** Code, fenced by more backticks than stand in it. */
function code(text: string): string {
  const longest = longestFence(text);
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/** An address without the characters that would end it in Markdown. */
const target = (url: string) =>
  url.replaceAll(/[ <>()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

function run({ text, url, isExact }: Words): string {
  if (isExact === true) return code(text);
  if (url === undefined) return escapeMarkdown(text);
  return url === text ? `<${url}>` : `[${escapeMarks(text)}](${target(url)})`;
}

/** Hashes at the end of a heading would close it. */
const heading = (text: string) => escapeMarkdown(text).replace(/(\s)(#+)$/, String.raw`$1\$2`);

const line = (words: readonly Words[]) => words.map(run).join('');

function block(part: Block): string {
  switch (part.kind) {
    case 'title':
      return `## ${heading(part.text)}`;
    case 'heading':
      return `### ${heading(part.text)}`;
    case 'lines':
      // Two spaces keep a line break.
      return part.lines.map(line).join('  \n');
    case 'exact': {
      const fence = '`'.repeat(Math.max(3, longestFence(part.text) + 1));
      return `${fence}\n${part.text}\n${fence}`;
    }
    case 'list':
      return part.items
        .map((item, i) => `${part.isOrdered ? `${i + 1}.` : '-'} ${line(item)}`)
        .join('\n');
  }
}

/** A ticket as Markdown. Whatever somebody typed or pasted stays text. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n');
}
