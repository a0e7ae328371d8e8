import { escapeHtml } from '../escape-html.ts';
import { scriptJson } from '../script-json.ts';
import type { Say } from '../words.ts';
import { LEDGER, type Ledger } from './ledger.ts';
import { isPlace, splitLast, whereNow } from './where-now.ts';

/** A page or file that is no longer at its address. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every page and file that has moved, each with the address it has now. */
export function redirectsOf(ledger: Ledger): Redirect[] {
  return [...ledger.moved.keys()]
    .filter((address) => isPlace(address) && splitLast(address) === undefined)
    .map((from) => ({ from, to: whereNow(ledger, from) }));
}

/** Redirects for hosts that read a `_redirects` file. A browser keeps the fragment of such a one. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const prefix = base.replace(/\/$/, '');
  const lines = redirects.flatMap(({ from, to }) => [
    `${prefix}${from} ${prefix}${to} 301`,
    ...(from.endsWith('/')
      ? [
          `${prefix}${from.slice(0, -1)} ${prefix}${to} 301`,
          `${prefix}${from}index.md ${prefix}${to}index.md 301`,
        ]
      : []),
  ]);
  return [`# Made from ${LEDGER} by the build.`, ...lines, ''].join('\n');
}

/** A place to lead on to: as a link of this site, and as a full address. */
interface Destination {
  link: string;
  url: string;
}

interface LeadingOn extends Destination {
  /** The tag of the language that the page is in. */
  language: string;
  /** What leads on, where scripts run. */
  script: string;
  /** As HTML. */
  title: string;
  body: string;
}

/** A page that leads on: by a script, without one after a moment, and by a link. */
const leadingOn = ({ url, link, language, script, title, body }: LeadingOn) =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${escapeHtml(url)}">
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0;url=${escapeHtml(link)}"></noscript>
</head>
<body>
<main>${body}</main>
</body>
</html>
`;

/**
 * A page for hosts that can’t redirect. A script takes the query and the fragment along; without
 * one, the browser goes to the page itself.
 */
export function redirectPage(to: Destination, say: Say): string {
  const target = escapeHtml(to.link);
  const title = escapeHtml(say('moved.title'));
  const now = say('moved.now', { address: `<a href="${target}">${target}</a>` });
  return leadingOn({
    ...to,
    language: say.language,
    script: `location.replace(${scriptJson(to.link)} + location.search + location.hash)`,
    title,
    body: `<h1>${title}</h1><p>${now}</p>`,
  });
}

/** The same as Markdown, for programs that read that. It leads nobody on by itself. */
export const redirectMarkdown = ({ url }: Destination, say: Say) =>
  `# ${say('moved.title')}\n\n${say('moved.now', { address: `<${url}>` })}\n`;

/**
 * The page of a short number. What it leads to has its own query and fragment.
 * @param name The number as people say it.
 * @param title What it stands for, as HTML.
 * @param language The tag of the site’s language.
 */
export function numberPage(name: string, title: string, to: Destination, language: string): string {
  const heading = escapeHtml(name);
  return leadingOn({
    ...to,
    language,
    script: `location.replace(${scriptJson(to.link)})`,
    title: `${heading}: ${title}`,
    body: `<h1>${heading}</h1><p><a href="${escapeHtml(to.link)}">${title}</a></p>`,
  });
}

/** What stands in place of a file that is gone, in its own form where programs read it. */
export function retiredFile(file: string, url: string, say: Say): string {
  return file.endsWith('.json')
    ? `${JSON.stringify({ retired: true, instead: url })}\n`
    : `${say('retired.file', { address: url })}\n`;
}
