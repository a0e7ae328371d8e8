import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Say } from '../words.ts';
import { cleanPage } from './clean.ts';

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** The HTML of a page’s main part. Cut out before it is parsed, because the rest is most of a page. */
function mainOf(html: string): string | undefined {
  const start = html.indexOf('<main', html.indexOf('</head>'));
  return start === -1 ? undefined : html.slice(start, html.lastIndexOf('</main>'));
}

/**
 * The words of a built page as Markdown, under its full address. Undefined where it has no main part.
 */
export function toMarkdownPage(html: string, url: string, say: Say): string | undefined {
  const main = mainOf(html);
  if (main === undefined) return undefined;
  const { children } = fromHtml(main, { fragment: true });
  const root: Root = {
    type: 'root',
    children: children.map((child) => (child.type === 'element' ? cleanPage(child, url) : child)),
  };
  return `${writer.stringify(writer.runSync(root)).trimEnd()}\n\n---\n\n${say('foot.address', { address: `<${url}>` })}\n`;
}
