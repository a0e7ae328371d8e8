/** Elements that Markdown has no words for, and those that stand in for them. */
const STAND_INS: Record<string, string> = {
  aside: 'blockquote',
  cite: 'span',
  dd: 'li',
  details: 'div',
  dl: 'div',
  figcaption: 'p',
  noscript: 'div',
  samp: 'code',
};

/** Stands where one list ends and the next begins, which Markdown would take for one. */
export const LIST_END = 'list-end';

/** What becomes of the HTML that a build has written, in this order. */
const STEPS: [what: RegExp, becomes: (...parts: string[]) => string][] = [
  // What says nothing in words, or says again what other parts say.
  [/<(script|style|svg|button|form|dialog|ticket-tools)\b[^]*?<\/\1>/g, () => ''],
  // Code in colours.
  [
    /<pre\b[^>]* data-language="([^"]*)"[^>]*>([^]*?)<\/pre>/g,
    (_, language = '', code = '') =>
      `<pre><code class="language-${language}">${code.replaceAll(/<[^>]*>/g, '')}</code></pre>`,
  ],
  [/\s+((?:<\/code>)?<\/pre>)/g, (_, end = '') => end],
  // What is bold on a page because of its place.
  [
    /<(summary|dt|p class="starlight-aside__title)\b[^>]*>([^]*?)<\/(?:summary|dt|p)>/g,
    (_, _name, title = '') =>
      `<p><strong>${title.replaceAll(/<(?!\/?a\b)[^>]*>/g, '')}</strong></p>`,
  ],
  // Markdown has no lists in a table, only lines.
  [
    /<(t[dh])\b[^]*?<\/\1>/g,
    (cell = '') =>
      cell.replaceAll(/<\/li>\s*<li\b[^>]*>/g, '; ').replaceAll(/<\/?(?:ol|ul|li)\b[^>]*>/g, ''),
  ],
  [/<\/(ol|ul)>(?=<\1\b)/g, (end = '') => `${end}<${LIST_END}></${LIST_END}>`],
  // Phrases that only their styling keeps apart.
  [/<\/(?:a|b|span)>(?=<(?:a|b|span)\b)/g, (end = '') => `${end} `],
  [
    /(<\/?)([a-z]+)/g,
    (whole = '', start = '', tag = '') =>
      STAND_INS[tag] === undefined ? whole : start + STAND_INS[tag],
  ],
];

/** HTML of a built page with only what a reader reads, in elements that Markdown knows. */
export const plainHtml = (html: string): string =>
  STEPS.reduce((text, [what, becomes]) => text.replaceAll(what, becomes), html);
