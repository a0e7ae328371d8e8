import { htmlToMarkdown, type BuiltinPlugins } from '@mdream/js';
import type { Say } from '../words.ts';
import { LIST_END, plainHtml } from './plain-html.ts';

const PLUGINS: BuiltinPlugins = {
  filter: {
    exclude: [
      '.sr-only',
      '.sl-anchor-link',
      '.print-foot',
      '[role="status"]',
      '[hidden]',
      '[data-walker]',
      '[data-frame]',
    ],
  },
  tagOverrides: { [LIST_END]: { enter: '<!-- -->', spacing: [2, 2] } },
};

/** The HTML of a page’s main part. */
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
  const markdown = htmlToMarkdown(plainHtml(main), {
    plugins: PLUGINS,
    hooks: [
      {
        processAttributes({ name, attributes }) {
          if (name === 'a' && attributes.href !== undefined) {
            attributes.href = new URL(attributes.href, url).href;
          }
        },
      },
    ],
  });
  // After code in a list the writer leaves a line of spaces.
  const words = markdown.replaceAll(/\n +\n/g, '\n');
  return `${words}\n\n---\n\n${say('foot.address', { address: `<${url}>` })}\n`;
}
