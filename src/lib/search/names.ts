/** A text may not name more things than this. */
const MAX_NAMES = 12;

const PARAMETER = /[?&](\w{1,40}=\w{1,40})/g;
const FILE = /(?:^|[^\w.@/-])(\w{0,60}\.[a-z]{3,8})\b(?![./@-])/gi;
/** The file at the end of an address, by which articles went that are not there any more. */
const DOCUMENT = /:\/\/[^\s?#]{1,200}\/([\w-]{4,60}\.aspx?)\b/gi;
/** A path of folders, or of keys of the registry. */
const PATH = /[\w.%-]{2,40}(?:\\[\w.%-]{2,40}){1,20}/g;
/** A service in the names of a network, as `_sip._tls`. */
const SERVICE = /(?:^|[^\w.-])(_[a-z]{2,40}\._(?:tcp|tls|udp))\b/gi;
const COMMAND = /\b([A-Z][a-z]{2,20}-[A-Z][A-Za-z]{3,40})\b/g;
const HOST = /\b((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12})\b/gi;
/** A place on a site, which does not stand for all of it: `example.com/devices`. */
const PLACE = /(^|[^\w.@/-])[\w-]{1,63}\.[a-z]{2,12}(?=\/\w)/gi;
/** Several words in one, as settings and programs have them. */
const COMPOUND = /\b(?=[A-Za-z]*[a-z][A-Z]|[A-Z]{2,}[a-z]{3})([A-Za-z][A-Za-z0-9]{5,60})\b/g;

/** A search of so few words may be a compound, typed without its capitals; shorter words are others. */
const FEW_WORDS = 5;
const LONG_WORD = 8;

function found(text: string, ...patterns: RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase()),
  );
}

/** The key of a compound, which a word of a text does not have. */
const compoundKey = (name: string) => `@${name}`;

const bounded = (names: readonly string[]) => [...new Set(names)].slice(0, MAX_NAMES);

/** A host and the domains it is in: `a.example.com`, `example.com`. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

const PATTERNS = [PARAMETER, FILE, DOCUMENT, COMMAND, SERVICE];

/** Each folder of the paths in a text with the one it is in: `program\cache`. */
function foldersIn(text: string): string[] {
  return [...text.matchAll(PATH)].flatMap(([path]) => {
    const folders = path.toLowerCase().split('\\');
    return folders.slice(1).map((folder, at) => `${folders[at] ?? ''}\\${folder}`);
  });
}

/**
 * What a cleaned text of the site names as computers do: files and folders, commands, parameters,
 * services, hosts, compounds.
 */
export function namesIn(text: string): string[] {
  const compounds = found(text, COMPOUND).map(compoundKey);
  const hosts = found(text.replaceAll(PLACE, '$1'), HOST);
  return bounded([...found(text, ...PATTERNS), ...foldersIn(text), ...hosts, ...compounds]);
}

/**
 * What a cleaned paste names: the same, and the domains that its hosts are in.
 * @param words The words of the paste.
 */
export function namesInPaste(text: string, words: ReadonlySet<string>): string[] {
  const compounds = words.size > FEW_WORDS ? [] : [...words].filter((w) => w.length >= LONG_WORD);
  return bounded([
    ...found(text, ...PATTERNS),
    ...foldersIn(text),
    ...found(text, HOST).flatMap(domainsOf),
    ...compounds.map(compoundKey),
  ]);
}
