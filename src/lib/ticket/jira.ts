import type { Block, Words } from './compose.ts';

/** Marks of Jira’s wiki notation; a sign between letters is none. */
const MARKS =
  /[\\*_^~{}[\]|!]|\?(?=\?)|\B[-+]|[-+]\B|[:;](?=[)(PD])|\((?=[xyi/!?+*-]|on\b|off\b|flag)/g;

const escape = (text: string) => text.replaceAll(MARKS, String.raw`\$&`);

/** What would end a link, in an address. */
const target = (url: string) => url.replaceAll('|', '%7C').replaceAll(']', '%5D');

/** Text that Jira leaves as it is. An invisible sign keeps its own end mark from ending it. */
const exact = (text: string) =>
  `{noformat}${text.replaceAll('{noformat', '{\u2060noformat')}{noformat}`;

const run = ({ text, url, isExact }: Words): string => {
  if (isExact === true) return `{{${escape(text)}}}`;
  if (url === undefined) return escape(text);
  return url === text ? `[${target(url)}]` : `[${escape(text)}|${target(url)}]`;
};

const line = (words: readonly Words[]) => words.map(run).join('');

function block(part: Block): string {
  switch (part.kind) {
    case 'title':
      return `h3. ${escape(part.text)}`;
    case 'heading':
      return `h4. ${escape(part.text)}`;
    case 'lines':
      return part.lines.map(line).join('\n');
    case 'exact':
      return exact(`\n${part.text}\n`);
    case 'list':
      return part.items.map((item) => `${part.isOrdered ? '#' : '*'} ${line(item)}`).join('\n');
  }
}

/** A ticket in Jira’s wiki notation. Whatever somebody typed or pasted stays text. */
export function toJira(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n');
}
