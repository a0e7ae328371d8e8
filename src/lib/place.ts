import { suggestId } from './suggest-id.ts';

/** Where a site will stand. */
export interface Place {
  /** Its host, with the scheme; undefined where nobody has said. */
  site: string | undefined;
  /** Its folder there, between slashes. */
  base: string;
}

/** What can stand in an address as it is. The dots are for `example.github.io`, not for `..`. */
const NAME = /^[\w~-][\w.~-]*$/;

const namesIn = (path: string) => path.split('/').filter((name) => name !== '');

const folder = (names: readonly string[]) => ['', ...names, ''].join('/');

const isWeb = (url: URL | null): url is URL =>
  url?.protocol === 'https:' || url?.protocol === 'http:';

const mistake = (variable: string, value: string, message: string, write: string) =>
  new Error(`${variable}: “${value}” ${message}. Write ${write}.`);

function hostIn(value: string): string {
  const url = URL.parse(value);
  const address = isWeb(url) ? url : URL.parse(`https://${value.replace(/^(?:\w+:)?\/+/, '')}`);
  const { origin, pathname } = address ?? { origin: 'https://support.example.com', pathname: '/' };
  const names = namesIn(pathname);
  const write = `SITE_URL=${origin}` + (names.length > 0 ? ` and BASE_PATH=${folder(names)}` : '');
  if (!isWeb(url)) throw mistake('SITE_URL', value, 'does not begin with https://', write);
  // Also where it holds a query, a fragment or a name to sign in with.
  if (url.href !== `${origin}/`) throw mistake('SITE_URL', value, 'is more than a host', write);
  return origin;
}

function folderIn(value: string): string {
  const url = URL.parse(value);
  const names = namesIn(isWeb(url) ? url.pathname : value);
  const write = `BASE_PATH=${folder(namesIn(names.map(suggestId).join('/')))}`;
  if (isWeb(url)) {
    const both = `${write} and SITE_URL=${url.origin}`;
    throw mistake('BASE_PATH', value, 'is an address, not a folder of its host', both);
  }
  if (names.every((name) => NAME.test(name))) return folder(names);
  throw mistake('BASE_PATH', value, 'can’t stand in an address', write);
}

/**
 * Where the environment says that the site will stand. An empty variable says nothing.
 * @throws An error that says which variable is wrong, and what to write.
 */
export function placeIn({
  SITE_URL = '',
  BASE_PATH = '',
}: Readonly<Record<string, string | undefined>>): Place {
  return { site: SITE_URL === '' ? undefined : hostIn(SITE_URL), base: folderIn(BASE_PATH) };
}
