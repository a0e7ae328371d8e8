import type { Link, LinkForm } from '../../schemas/link.ts';
import { parseUrl } from '../parse-url.ts';
import { findLinks, MAX_LINK, type Found } from './find.ts';
import { disguiseOf } from './lookalike.ts';
import { unwrap } from './unwrap.ts';

/** As much of a kind as it takes to read links. */
export type Kind = Pick<Link, 'order' | 'forms' | 'open'> & { id: string };

/** What a text comes to when it is read for a link. */
export interface Reading {
  /** The id of a kind, or one of the verdicts that need none. */
  kind: string;
  /** The link, freed of what was around it and of the services that rewrote it. */
  link: string;
  /** The kinds of rewritten link that it was found in, the outermost first. */
  through: string[];
  /** What to open, where that helps. */
  address?: string;
  /** The known host that the link looks like without being it. */
  like?: string;
  /** The text says nothing but this link. */
  isAlone: boolean;
}

type Classified = Omit<Reading, 'isAlone'>;

/** Links are seldom rewritten more than twice. */
const MAX_DEPTH = 5;
const WEB = /^https?:$/;

/** A host without the full stop at its end, which makes no other host of it. */
const withoutRoot = (host: string) => host.replace(/\.(?=:|$)/, '');

/** Whether a host is what a pattern such as `*.example.com` or `meet.*` says. */
function fitsHost(pattern: string, host: string): boolean {
  if (pattern.startsWith('*')) return host.endsWith(pattern.slice(1));
  if (!pattern.endsWith('*')) return host === pattern;
  const name = pattern.slice(0, -1);
  // What follows a name is a company's domain, which has a dot: `meet.com` is the whole of another.
  return host.startsWith(name) && (name === '' || host.includes('.', name.length));
}

function toTest({ schemes, hosts, path }: LinkForm): (url: URL) => boolean {
  const rest = path === undefined ? undefined : new RegExp(path, 'u');
  return ({ protocol, host, pathname, search, hash }) =>
    schemes.includes(protocol.slice(0, -1)) &&
    (hosts?.some((pattern) => fitsHost(pattern, withoutRoot(host))) ?? true) &&
    (rest?.test(pathname + search + hash) ?? true);
}

/** Whether a host is the owner's of a known one, who alone can name what is below it. */
const isWithin = (name: string, host: string) => host === name || host.endsWith(`.${name}`);

/** Whether the hosts of a form are patterns that anybody's may fit. */
const namesNobody = ({ hosts }: LinkForm) => hosts?.some((host) => host.endsWith('*')) ?? false;

/** The link with the parameter that its kind adds. */
function addressOf(url: URL, { add }: NonNullable<Kind['open']>): string {
  const address = new URL(url);
  const [name = ''] = add?.split('=') ?? [];
  if (add !== undefined && !address.searchParams.has(name)) {
    address.search += `${address.search === '' ? '?' : '&'}${add}`;
  }
  return address.href;
}

const HOST_ALONE = /^[a-z]+:\/\/[^/?#]*\/?$/i;
/** The verdicts on links that deceive. */
export const WARNINGS: readonly string[] = ['lookalike', 'unsafe'];

/**
 * Whether a text that may be about anything is answered as a link as well. Logs are full of servers,
 * named without a path.
 */
export function isWorthTelling({ kind, link, isAlone }: Reading): boolean {
  if (isAlone || WARNINGS.includes(kind)) return true;
  return kind !== 'none' && kind !== 'unknown' && !HOST_ALONE.test(link);
}

/**
 * Reads pasted texts for the links in them. Nothing is asked of any server: a link is what it looks
 * like by the forms of the kinds.
 */
export function linkReader(kinds: readonly Kind[]): (text: string) => Reading {
  const sorted = [...kinds].sort((a, b) => a.order - b.order);
  // A host by its name says more than `meet.*`, which fits the same.
  const tests = sorted
    .flatMap((kind) => kind.forms.map((form) => ({ kind, form, fits: toTest(form) })))
    .sort((a, b) => Number(namesNobody(a.form)) - Number(namesNobody(b.form)));
  const schemes = [...new Set(tests.flatMap(({ form }) => form.schemes))];
  const names = tests
    .flatMap(({ form }) => (namesNobody(form) ? [] : (form.hosts ?? [])))
    .map((host) => host.replace('*.', ''));
  const orders = new Map(sorted.map(({ id, order }) => [id, order]));

  function classify({ text, isDisguised }: Found, depth = 0): Classified {
    const verdict = (kind: string, more: Partial<Classified> = {}): Classified => ({
      kind,
      link: text,
      through: [],
      ...more,
    });
    if (isDisguised || text.length > MAX_LINK) return verdict('unsafe');
    const url = parseUrl(text);
    if (url === undefined) return verdict('unknown');
    if (url.username !== '') return verdict('unsafe');
    const isWeb = WEB.test(url.protocol);
    if (!isWeb && !schemes.includes(url.protocol.slice(0, -1))) return verdict('unsafe');
    const host = withoutRoot(url.hostname);
    if (isWeb && !names.some((name) => isWithin(name, host))) {
      const disguise = disguiseOf(host, names);
      if (disguise !== undefined) return verdict('lookalike', disguise);
    }
    const match = tests.find(({ fits }) => fits(url));
    if (match === undefined) return verdict('unknown');
    const { kind, form } = match;
    const inner = form.inside && depth < MAX_DEPTH ? unwrap(url, form.inside) : undefined;
    if (inner !== undefined) {
      const found = classify({ text: inner, isDisguised: false }, depth + 1);
      return { ...found, through: [kind.id, ...found.through] };
    }
    return verdict(kind.id, kind.open && { address: addressOf(url, kind.open) });
  }

  /** Of several links the one of the first kind; what is no kind comes last. */
  const rank = ({ kind }: Classified) => orders.get(kind) ?? Number.MAX_SAFE_INTEGER;

  return (text) => {
    const { links, isAlone } = findLinks(
      text,
      schemes.filter((scheme) => !/^https?$/.test(scheme)),
    );
    const [first] = links.map((link) => classify(link)).sort((a, b) => rank(a) - rank(b));
    return first === undefined
      ? { kind: 'none', link: '', through: [], isAlone }
      : { ...first, isAlone };
  };
}
