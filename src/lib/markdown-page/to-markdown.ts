import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Root } from 'hast';
import { cleanPage } from './clean.ts';

const parser = unified().use(rehypeParse);
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * The words of a built page as Markdown, under its full address. Undefined where it has no main part.
 */
export function toMarkdownPage(html: string, url: string): string | undefined {
  const main = select('main', parser.parse(html));
  if (main === undefined) return undefined;
  const root: Root = { type: 'root', children: [cleanPage(main, url)] };
  return `${writer.stringify(writer.runSync(root)).trimEnd()}\n\n---\n\nThis page: <${url}>\n`;
}
