const MAX_QUOTED = 40;

/** Text of an address in quotation marks, cut short: a hostile link must not fill the page. */
export function quoteShort(text: string): string {
  return `“${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}”`;
}
