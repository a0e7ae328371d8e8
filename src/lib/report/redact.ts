/**
 * What names a person, a company or their computers beyond doubt, in the order in which it is looked
 * for: an address may hold a host, a host may look like the end of a mail address.
 */
const NAMES: [pattern: RegExp, instead: string][] = [
  [/\b(?:https?|ftp|file):\/\/[^\s<>"']+/giu, '[link]'],
  [
    /(?:\b(?:mailto|sips?|tel):)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
    '[mail]',
  ],
  [/\\\\[\p{L}\p{N}._$-]+(?:\\[^\s\\<>"']+)*/gu, '[folder]'],
  [/\b[A-Z]:\\Users\\[^\s\\<>"']+/giu, '[folder]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/gu, '[host]'],
  // Bounded, so that a long paste takes no longer than it has to; in lower case, so that names of programs stay.
  [
    /\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|net|org|edu|gov|info|biz|local|lan|corp|internal|example|[a-z]{2})\b/gu,
    '[host]',
  ],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/giu, '[id]'],
  [/(?:\+|\b00)\d[\d ()./-]{6,}\d/gu, '[phone]'],
  [/\(\d{2,5}\)[ -]?\d[\d -]{4,}\d/gu, '[phone]'],
  [/\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/gu, '[phone]'],
];

/**
 * A text without the mail addresses, links, hosts, folders, ids and phone numbers that can be told by
 * their form. Names of people can’t: whoever sends the text has to read it first.
 */
export const redact = (text: string) =>
  NAMES.reduce((rest, [pattern, instead]) => rest.replaceAll(pattern, instead), text);
