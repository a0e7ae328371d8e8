import type { Block, Words } from './compose.ts';

const line = (words: readonly Words[]) =>
  words
    .map(({ text, url }) => (url === undefined || url === text ? text : `${text} (${url})`))
    .join('');

function block(part: Block): string {
  switch (part.kind) {
    case 'title':
      return part.text;
    case 'heading':
      return `${part.text}:`;
    case 'lines':
      return part.lines.map(line).join('\n');
    case 'exact':
      return part.text;
    case 'list':
      return part.items
        .map((item, i) => `${part.isOrdered ? `${i + 1}.` : '-'} ${line(item)}`)
        .join('\n');
  }
}

/** A ticket as plain text: what stands in it stands there as it is. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .map((part, i) => (i > 0 && blocks[i - 1]?.kind === 'heading' ? '\n' : '\n\n') + block(part))
    .join('')
    .trimStart();
}
