/** As many letters as a phone shows at once where there is nothing but text. */
const SCREENFUL = 800;

/** What nobody reads there; a tag with its name and attributes; the end of one; text. */
const PART =
  /<(script|svg|dialog)\b[\s\S]*?<\/\1>|<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|<[^>]*>|([^<]+)/g;
/** Elements that hold text and end soon. No headings: what has an id there is an address. */
const OF_TEXT = /^(?:p|li|dt|dd|td|label|summary)$/;

/** No heading has an id like it. */
const ID = '_first-screen';

/**
 * Has browsers that know of it paint nothing until the first screen is there, or half a second has
 * passed: on a broken network the rest may never come. By script, so that it is never held without.
 */
const HOLD = `<script>{const link=document.createElement("link");link.rel="expect";link.blocking="render";link.href="#${ID}";document.head.append(link);setTimeout(()=>link.remove(),500)}</script>`;

/** Where in a built page the tag of the last element ends, but for its attributes, that the first screen needs. */
function endOfFirstScreen(html: string): number | undefined {
  const start = html.indexOf('<main');
  if (start < 0) return undefined;
  let letters = 0;
  let end: number | undefined;
  for (const found of html.slice(start, html.indexOf('</main>')).matchAll(PART)) {
    const { index, 2: name = '', 3: attributes = '', 4: text = '' } = found;
    letters += text.trim().length;
    if (!OF_TEXT.test(name) || /\sid=/.test(attributes)) continue;
    end = start + index + `<${name}`.length;
    if (letters >= SCREENFUL) break;
  }
  return end;
}

/**
 * Has a built page painted for the first time when a screenful of its text is there. Browsers pause
 * in the middle of a page and paint what they have: its header alone, after which they lay out
 * everything again for the text.
 */
export function withFirstScreen(html: string): string {
  const end = endOfFirstScreen(html);
  if (end === undefined) return html;
  return `${html.slice(0, end)} id="${ID}"${html.slice(end)}`.replace('</head>', `${HOLD}$&`);
}
