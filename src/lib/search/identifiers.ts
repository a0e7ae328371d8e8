/** Something in a text that names one error and no other. */
export interface Identifier {
  kind: 'reference' | 'code' | 'symbol' | 'kb';
  /** Comparable: lower case, no leading zeros, no decoration. `43/241`, `43/`, `/241` for references. */
  value: string;
}

/** A number as people type or scan it: `24l` is 241. */
const DIGITS = String.raw`(\d[\dOoIl|]{0,5}|[OoIl|]\d[\dOoIl|]{0,4})(?![\p{L}\d])`;
const LABEL = String.raw`(?:error\s*)?(?:[il1|]d\b|[il1|]d(?=\d)|no\b\.?|number|code|#)?\s*[:=#.]?\s*`;
const REFERENCE = String.raw`\bref(?:erence|\.)?[\s_-]*${LABEL}${DIGITS}`;
const REFERENCE_OR_ERROR = String.raw`\b(?:ref(?:erence|\.)?|error)[\s_-]*${LABEL}${DIGITS}`;
const SOURCE = String.raw`\b(?:source|src)[\s_.-]*${LABEL}${DIGITS}`;

const PAIR = new RegExp(
  String.raw`${REFERENCE_OR_ERROR}[\s,;:(\[{/&-]*(?:and\s*)?${SOURCE}`,
  'giu',
);
const REFERENCE_ONLY = new RegExp(REFERENCE, 'giu');
const SOURCE_ONLY = new RegExp(SOURCE, 'giu');

const number = (text: string) =>
  text
    .replaceAll(/[Oo]/g, '0')
    .replaceAll(/[Il|]/g, '1')
    .replace(/^0+(?=\d)/, '');

interface Pattern {
  kind: Identifier['kind'];
  find: RegExp;
  value: (groups: string[]) => string;
}

const lower = ([whole = '']: string[]) => whole.toLowerCase();
const firstGroup = ([, digits = '']: string[]) => number(digits);

/** In order: what an earlier pattern takes is gone for the later ones. */
const PATTERNS: Pattern[] = [
  {
    kind: 'reference',
    find: PAIR,
    value: ([, id = '', source = '']) => `${number(id)}/${number(source)}`,
  },
  { kind: 'reference', find: REFERENCE_ONLY, value: (groups) => `${firstGroup(groups)}/` },
  { kind: 'reference', find: SOURCE_ONLY, value: (groups) => `/${firstGroup(groups)}` },
  { kind: 'code', find: /\b[0o]x[0-9a-f]{2,16}\b/gi, value: ([hex = '']) => `0x${hexDigits(hex)}` },
  { kind: 'code', find: /\b[89c]00[0-9a-f]{5}\b/gi, value: ([hex = '']) => `0x${hexDigits(hex)}` },
  { kind: 'kb', find: /\bKB\s*[#:-]?\s*(\d{5,8})\b/gi, value: firstGroup },
  { kind: 'symbol', find: /\bMS\d\d-\d{3}\b/gi, value: lower },
  { kind: 'symbol', find: /\b(?=\w*[A-Z])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g, value: lower },
  {
    kind: 'symbol',
    find: /\b(?:err|error|ssl|dns|net|ns|inet|win|wsa|sec|cert)_[a-z0-9_]+\b/gi,
    value: lower,
  },
  { kind: 'symbol', find: /\b[A-Z]{3,}[A-Z-]*\d{4,}[A-Z]?\b/g, value: lower },
  {
    kind: 'symbol',
    find: /\b(?:[A-Za-z]\w{0,40}\.){0,8}[A-Za-z]{0,60}[a-z](?:Exception|Error|Fault)\b/g,
    value: lower,
  },
  {
    kind: 'symbol',
    find: /\bevent\s*id\s*[:#]?\s*(\d+)\b/gi,
    value: ([, id = '']) => `event ${id}`,
  },
  {
    kind: 'code',
    find: /\b(https?|sip|status|error|err|code|fehler|ms-diagnostics|stop)(?:\/\d\.\d)?(?:[\s_-]*(?:error|status|code|number|no\.?|id))*\s*[:=#(]?\s*"?(\d{2,6})\b(?![.:/-]\d)/gi,
    value: ([, label = '', digits = '']) => {
      const protocol = /^(http|sip)/i.exec(label)?.[0].toLowerCase();
      return [protocol, number(digits)].filter((part) => part !== undefined).join(' ');
    },
  },
  {
    kind: 'symbol',
    find: /\b(?:error|code)[\s:=#]+(?=[a-z]*\d)([a-z]{1,5}\d[\da-z]{3,})\b/gi,
    value: ([, code = '']) => code.toLowerCase(),
  },
  {
    kind: 'code',
    find: /\b(\d{3,6})\s+(?:error|internal server|bad gateway|forbidden|not found)\b/gi,
    value: firstGroup,
  },
];

const hexDigits = (text: string) =>
  text
    .toLowerCase()
    .replace(/^[0o]x/, '')
    .replace(/^0+(?=.)/, '');

/** What a paste of little more than two numbers means by them: `43/241`. */
const BARE_PAIR = /^\D{0,12}?(\d{1,5})\s*[/,|-]\s*(\d{1,5})\D{0,3}$/;
const BARE_NUMBER = /^\W*(\d{2,8})\W*$/;

/** The identifiers that stand in a cleaned text, each once. */
export function identifiersIn(text: string): Identifier[] {
  const found = new Map<string, Identifier>();
  let rest = text;
  for (const { kind, find, value } of PATTERNS) {
    rest = rest.replaceAll(find, (...groups: unknown[]) => {
      const strings = groups.filter((group): group is string => typeof group === 'string');
      const identifier = { kind, value: value(strings) };
      found.set(`${kind} ${identifier.value}`, identifier);
      return ' ';
    });
  }
  return [...found.values()];
}

/** The identifiers of a paste. One that is nothing but numbers means these. */
export function identifiersInPaste(text: string): Identifier[] {
  const found = identifiersIn(text);
  if (found.length > 0) return found;
  const pair = BARE_PAIR.exec(text);
  if (pair !== null) return [{ kind: 'reference', value: `${pair[1] ?? ''}/${pair[2] ?? ''}` }];
  const single = BARE_NUMBER.exec(text);
  return single === null ? [] : [{ kind: 'code', value: number(single[1] ?? '') }];
}

/** Whether an identifier of a paste is one of a page's. */
export function isAmong(wanted: Identifier, identifiers: readonly Identifier[], text: string) {
  if (wanted.kind === 'reference') {
    const [id = '', source = ''] = wanted.value.split('/');
    return identifiers.some(({ kind, value }) => {
      const [pageId = '', pageSource = ''] = value.split('/');
      return (
        kind === 'reference' &&
        (id === '' || id === pageId) &&
        (source === '' || source === pageSource)
      );
    });
  }
  if (identifiers.some(({ value }) => value === wanted.value)) return true;
  // `error 404` may be the 404 of any protocol; `HTTP 503` is not SIP's.
  const anyProtocol = identifiers.some(({ value }) => value.split(' ').at(-1) === wanted.value);
  if (wanted.kind === 'code' && anyProtocol) return true;
  // Pages put long numbers in tables and sentences, where no label says what they are.
  return /^\d{4,}$/.test(wanted.value) && new RegExp(`(?<!\\d)${wanted.value}(?!\\d)`).test(text);
}
