import type { Family } from './lib/search/identifiers.ts';

/** Not in the middle of a word; other scripts put no blanks between words. */
const START = String.raw`(?:^|[^\p{Script=Latin}])`;
/** What labels a number in an error report, in the languages that people paste. */
const REFERENCE = String.raw`(?:ref(?:e?re[nñ][a-z]*|\.)?|ference|error|fehler|r[ée]f[ée]rence|refer[eê]nci?a|riferimento|verwijzing\p{L}*|erreur|erro|errore|fout|参照|エラー|错误|錯誤|引用|참조|오류|ссылк\p{L}*|ошибк\p{L}*)`;
const SOURCE = String.raw`(?:sou?rc[ce]?e?|src|quell\p{L}*|origen|origem|origine|bron|ソース|源|来源|來源|원본|소스|источник\p{L}*)`;
/** What stands between such a label and the number; bounded, so that a long paste takes no longer than it has to. */
const OF_ERROR = String.raw`[\s_.-]{0,3}(?:de\s|d['e]\s)?(?:error\s{0,3})?`;
const ID_WORD = String.raw`(?:[il1|]d\b|[il1|]d(?=\d)|no\b\.?|number|code|#)[\s_-]{0,3}[:=#.]?`;
const ID = String.raw`${OF_ERROR}(?:${ID_WORD}|[\s_-]{0,3}[:=#.])?\s{0,3}`;
/** A number as people type or scan it: `24l` is 241. */
const DIGITS = String.raw`(\d[\dOoIl|]{0,5}|[OoIl|]\d[\dOoIl|]{0,4})(?![\p{L}\d]|\.\d)`;
const ID_OF = String.raw`(?:ID\s{1,3}(?:de|d['e]|di)\s{0,3})?`;
/** What stands behind a status by its protocol, and says no more than its number. */
const REASON = String.raw`\s+\(?(?:error\b|internal server(?: error)?|bad gateway|(?:bad )?request\b|forbidden|unauthorized|not found|(?:server|gateway|request) time-?\s?out|service unavailable|gateway|not acceptable here)`;

const BETWEEN = String.raw`[\s,;:()\[{/&-]{0,6}(?:and\s{0,3})?`;

/**
 * The kinds of codes that errors carry, the most telling first: what one takes is gone for those
 * below it. `names`: a code of this kind names one error by itself, so that a page without it is
 * about another. The rest is context, which may point to a page and never rules one out. `isGuess`:
 * one is a code only if the site has it.
 */
export const families: readonly Family[] = [
  {
    id: 'reference',
    title: 'Reference and source IDs',
    names: true,
    as: 'pair',
    forms: [
      new RegExp(
        `${START}${ID_OF}${REFERENCE}${ID}${DIGITS}${BETWEEN}${ID_OF}${SOURCE}${ID}${DIGITS}`,
        'giu',
      ),
    ],
  },
  {
    id: 'reference',
    title: 'Reference and source IDs',
    names: true,
    isGuess: true,
    as: 'first',
    forms: [new RegExp(String.raw`\b(?:ref(?:e?re[nñ][a-z]*|\.)?|ference)${ID}${DIGITS}`, 'giu')],
  },
  {
    id: 'reference',
    title: 'Reference and source IDs',
    // Many errors share it: it tells of which kind the other number is.
    names: false,
    as: 'second',
    forms: [new RegExp(`${START}${SOURCE}${ID}${DIGITS}`, 'giu')],
  },
  {
    id: 'ms-diagnostics',
    title: 'ms-diagnostics',
    names: true,
    as: 'number',
    forms: [
      /\bms-(?:client-)?diagnostics(?:-public)?["']?(?:\s+(?:error|code|of|is)){0,3}\s*[:=]?\s*["']?(\d{1,6})\b/giu,
    ],
  },
  {
    id: 'aadsts',
    title: 'Sign-in codes that begin with AADSTS',
    names: true,
    as: 'number',
    forms: [/\baadsts?\s*[:#-]?\s*(\d[\dol]{3,7})\b/giu],
  },
  {
    id: 'aadb2b',
    title: 'Codes of invitations to guests that begin with AADB2B',
    names: true,
    as: 'number',
    forms: [/\baadb2b[\s_-]*(\d{4})\b/giu],
  },
  {
    id: 'icewarn',
    title: 'Hexadecimal codes',
    // Tells by its bits what was tried on the way to a failure, so each call may have another.
    names: false,
    as: 'text',
    forms: [/\bice-?warn(?:ing)?s?["']?(?:\s+flags?)?\s*[:=]?\s*["']?(?:0x)?([0-9a-f]{3,8})\b/giu],
  },
  {
    id: 'hex',
    title: 'Hexadecimal codes',
    names: true,
    as: 'hex',
    forms: [
      /\b[0o]x([0-9a-fo]{2,16})[lu]?\b/giu,
      /\b(caa[\s_-]?(?=o*\d)[0-9a-fo]{5})\b/giu,
      // Without letters only of the kinds that Windows has: others are numbers of telephones and meetings.
      /\b(80[0-2][0-9a-f]{5}|[89c]0(?=\d*[a-f])[0-9a-f]{6})[hlu]?\b/giu,
    ],
  },
  {
    id: 'hex',
    title: 'Hexadecimal codes',
    names: true,
    as: 'signed',
    forms: [/(?:^|[^\p{L}\p{N}.])(-\d{9,10}|[234]\d{9})(?![\p{L}\p{N}])/gu],
  },
  {
    id: 'kb',
    title: 'Knowledge base articles',
    names: true,
    as: 'number',
    forms: [
      /\bKB\s*(?:article\s*)?[#:-]?\s*(\d{5,8})\b/giu,
      /\bsupport\.microsoft\.com\/(?:[a-z-]{2,5}\/)?(?:help|kb)\/(\d{5,8})\b/giu,
    ],
  },
  {
    id: 'bulletin',
    title: 'Security bulletins',
    names: true,
    as: 'text',
    forms: [/\b(MS\d\d-\d{3})\b/giu],
  },
  {
    id: 'app-code',
    title: 'Codes of the mobile apps',
    names: true,
    as: 'text',
    forms: [/\b(E\d-\d{1,3}-\d{1,4})\b/giu],
  },
  {
    id: 'sfb-domain',
    title: 'Numbers of SfBErrorDomain',
    names: true,
    as: 'number',
    forms: [/\bSfBErrorDomain(?:\s+(?:error|code)|\s*[:=#(,]){0,3}\s*(\d{6,10})\b/giu],
  },
  {
    id: 'diagcode',
    title: 'DiagCode',
    names: true,
    as: 'text',
    forms: [/\b(?:diagcode\s*[:=]?\s*)?(\d{3}#\d{1,6})\b/giu],
  },
  {
    id: 'event',
    title: 'Windows events',
    names: true,
    as: 'number',
    // Not the year of some other event.
    forms: [/\bevent(?:\s*id\s*[:#=]?|(?!\W{1,3}(?:19|20)\d\d\b)\s*[:#=]?)\s*(\d{3,6})\b/giu],
  },
  {
    id: 'sip',
    title: 'SIP and HTTP status',
    names: false,
    as: 'number',
    forms: [
      new RegExp(
        String.raw`\bSIP(?:\/\d\.\d)?[\s:-]{0,4}(?:status|error|code)?[\s:-]{0,4}([1-6]\d\d)\b(?:${REASON})?`,
        'giu',
      ),
    ],
  },
  {
    id: 'http',
    title: 'SIP and HTTP status',
    names: false,
    as: 'number',
    forms: [
      new RegExp(
        String.raw`\bHTTPS?(?:\/\d(?:\.\d)?)?[\s:-]{0,4}(?:status|error|code)?[\s:-]{0,4}([1-5]\d\d)\b(?:${REASON})?`,
        'giu',
      ),
    ],
  },
  {
    id: 'status',
    title: 'SIP and HTTP status',
    names: false,
    as: 'number',
    forms: [
      /\b(?:status|code|error)(?:[\s_-]*(?:code|number|no\.?|is)){0,3}\s*[:=#(]?\s*"?([1-5]\d\d)\b(?![.:/-]\d)/giu,
      new RegExp(String.raw`\b([45]\d\d)${REASON}`, 'giu'),
      /\b([45]\d\d)\s+[a-z]{2,30}[A-Z]\w{2,40}\b/gu,
    ],
  },
  {
    id: 'number',
    title: 'Numbers',
    names: true,
    as: 'number',
    forms: [
      /\bwinhttp(?:\s+(?:error|code)|\s*[:=#(]){0,3}\s*(12\d{3})\b/giu,
      // A code of six digits is one that somebody was sent, to prove who they are.
      /\b(?!code\W{1,3}\d{6}\b)(?:error|err|code|fehler|fehlercode|stop|subcode|erreur|errore|erro|código)(?:[\s_-]*(?:error|code|number|no\.?|id|is|of)){0,3}\s*[:=#(]?\s*"?(\d{3,6})\b(?![.:/-]\d)/giu,
    ],
  },
  {
    id: 'code',
    title: 'Short codes',
    names: true,
    as: 'code',
    forms: [
      /\b(?:error|code|fehlercode)(?:\s+(?:code|is)){0,2}[\s:=#]+"?((?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{3,9})\b/giu,
    ],
  },
  {
    id: 'browser',
    title: 'Browser errors',
    // Any website that does not load shows them.
    names: false,
    namesAmongWords: true,
    as: 'text',
    forms: [
      /\b(ERR_(?:ADDRESS|BLOCKED|CERT|CONNECTION|EMPTY|INTERNET|MANDATORY|NAME|NETWORK|PROXY|SSL|TIMED|TOO_MANY_REDIRECTS|TUNNEL|UNKNOWN_URL)[A-Z_]*)\b/giu,
      /\b(DNS_PROBE_[A-Z_]+|(?:SEC|SSL|MOZILLA_PKIX)_ERROR_[A-Z_]+)\b/giu,
    ],
  },
  {
    id: 'symbol',
    title: 'Names of errors',
    names: true,
    as: 'text',
    forms: [
      /\b((?:[A-Z][A-Z0-9]*_)*(?:ERR|ERROR|E|SSL|DNS|NS|WSA|SEC|INET|EXCEPTION|STATUS)(?:_[A-Za-z0-9]+)+)\b/gu,
      /\b((?:err|error|ssl|dns|net|inet|win|wsa|sec|cert)_[a-z0-9_]+)\b/giu,
      /\b(?!(?:Aggregate|Eval|Range|Reference|Syntax|Type|URI)Error)((?:[A-Za-z]\w{0,40}\.){0,8}[A-Za-z]{0,60}[a-z](?:Exception|Error|Fault))\b/gu,
    ],
  },
  {
    id: 'label',
    title: 'Other codes',
    names: true,
    as: 'text',
    // Not the numbers of tickets, nor names of computers.
    forms: [
      /\b(?!(?:CASE?|CHG|INC|PRB|REQ|RITM|SCTASK|TASK|TKT)\d|(?:DESKTOP|LAPTOP)-)([A-Z]{3}[A-Z-]{0,40}\d{4,}[A-Z]?)\b/gu,
    ],
  },
];

/**
 * Names that documents use for anybody, and what everybody calls the product: they say nothing about
 * which error it is.
 */
export const exampleNames: readonly string[] =
  'contoso fabrikam litwareinc litware woodgrove adatum northwind tailspin example anna bob joe john jane harbourtrust sfb s4b'.split(
    ' ',
  );

/**
 * What people call the products, by lines that no one takes for each other: who names those of one
 * line alone is not helped by a page for another.
 */
export const productLines: readonly (readonly string[])[] = [
  ['teams', 'msteams'],
  ['skype', 'lync', 'communicator', 'sfb', 's4b'],
];
