import { escapeHtml } from '../escape-html.ts';
import { scriptJson } from '../script-json.ts';
import type { Ledger } from './ledger.ts';
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
  return ['# Made from permalinks.txt by the build.', ...lines, ''].join('\n');
}

/**
 * A page for hosts that can’t redirect. A script takes the query and the fragment along; without
 * one, the browser goes to the page itself.
 * @param url The full address of the page that took its place.
 * @param link The same as a link of this site.
 */
export function redirectPage({ url, link }: { url: string; link: string }): string {
  const target = escapeHtml(link);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This page has moved</title>
<link rel="canonical" href="${escapeHtml(url)}">
<script>location.replace(${scriptJson(link)} + location.search + location.hash)</script>
<noscript><meta http-equiv="refresh" content="0;url=${target}"></noscript>
</head>
<body>
<main><h1>This page has moved</h1><p>It is now at <a href="${target}">${target}</a>.</p></main>
</body>
</html>
`;
}
