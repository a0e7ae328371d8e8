import { IDS } from '../invitation/without-ids.ts';

// All is bounded, so that a long paste takes no longer than it has to.

const SMALL = String.raw`[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|net|org|edu|gov|info|biz|local|lan|corp|internal|example|[a-z]{2})`;
/** A program may be named in capitals with one dot, a host is told by two or by its ending. */
const CAPITAL = String.raw`[A-Z0-9](?:[A-Z0-9-]{0,62}\.){1,7}(?:[A-Z][A-Z0-9-]{0,62}\.(?:COM|NET|ORG|EDU|GOV|INFO|BIZ|[A-Z]{2})|LOCAL|LAN|CORP|INTERNAL|EXAMPLE)`;
/** In letters of one case, so that names of programs stay. */
const HOST = String.raw`\b(?:${SMALL}|${CAPITAL})\b`;

const WORD = String.raw`[^\s\\/<>"':*?|]{1,255}`;
/** The name of a folder goes on behind a blank where another folder follows it. */
const FOLDER = String.raw`${WORD}(?:(?: ${WORD}){1,3}(?=[\\/]))?`;

/** What may stand where a company’s name stands in front of an account, and is everybody’s. */
const SHARED = String.raw`(?:HK[A-Z]{1,3}|BUILTIN|AUTHORITY|SERVICE|APPPOOL)\\`;
const FILES = 'exe|dll|sys|ocx|log|etl|dmp|xml|json|txt|ini|cfg|dat|tmp|ps1|cmd|bat|msi';
/** Neither a line’s end as programs write it, nor a file in a folder. */
const NO_ACCOUNT = String.raw`[nrt](?:[^\p{Ll}._-]|$)|[\w.-]{1,64}\.(?:${FILES}|${FILES.toUpperCase()})\b`;
const ACCOUNT = String.raw`(?!${NO_ACCOUNT})[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,3}\$?(?!\.?[\p{L}\p{N}\\_-])`;

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
  [/(\bconf:[a-z-]{1,20}:id:)[\w-]{1,64}/giu, '$1[id]'],
  [new RegExp(String.raw`${HOST}(?::\d{1,5})?/[^\s<>"']+`, 'gu'), '[link]'],
  [new RegExp(String.raw`\b[A-Z]:[\\/]{1,2}Users[\\/]{1,2}${FOLDER}`, 'giu'), '[folder]'],
  [new RegExp(String.raw`\\\\[\p{L}\p{N}._$-]+(?:[\\/]${FOLDER})*`, 'gu'), '[folder]'],
  [new RegExp(String.raw`[\\/](?:Users|home)[\\/]${FOLDER}`, 'gu'), '[folder]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/gu, '[host]'],
  [new RegExp(HOST, 'gu'), '[host]'],
  [
    new RegExp(
      String.raw`(^|[^\p{L}\p{N}\\/:._~%-])(?:\[host\]|(?!${SHARED})[A-Z][A-Z0-9-]{1,14})\\${ACCOUNT}`,
      'gu',
    ),
    '$1[account]',
  ],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/giu, '[id]'],
  [/(?:\+|\b00)\d[\d ()./-]{6,}\d/gu, '[phone]'],
  [/\(\d{2,5}\)[ -]?\d[\d -]{4,}\d/gu, '[phone]'],
  [/\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/gu, '[phone]'],
  [IDS, '[id]'],
];

/**
 * A text without the mail addresses, links, hosts, folders, accounts, ids and phone numbers that can be told by
 * their form. Names of people can’t: whoever sends the text has to read it first.
 */
export const redact = (text: string) =>
  NAMES.reduce((rest, [pattern, instead]) => rest.replaceAll(pattern, instead), text);
