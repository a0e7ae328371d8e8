import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What hosts use for text that they compress on the way. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Where a network leads to for signing in. */
const SIGN_IN = '/sign-in/';

/** The redirects of a `_redirects` file: where each address leads. */
const readRedirects = (folder: string) =>
  new Map(
    readFileSync(join(folder, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((line) => line.split(' ') as [from: string, to: string]),
  );

/** The plainest of hosts: files, `index.html` for a folder, and `404.html` for all else. */
export class PlainHost {
  readonly #server: Server;
  /** Files whose connection breaks off, by their address. */
  lost: RegExp | undefined;
  /** Addresses that the sign-in page of a network answers for, at once or by leading there. */
  signIn: { at: RegExp; leads: boolean } | undefined;

  /**
   * @param folder What it serves.
   * @param reads Whether it reads a `_redirects` file.
   * @param compresses Whether it compresses text.
   */
  constructor(folder: string, { reads = false, compresses = false } = {}) {
    const redirects = reads ? readRedirects(folder) : new Map<string, string>();
    this.#server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://host');
      if (this.lost?.test(pathname) === true) {
        request.socket.destroy();
        return;
      }
      if (this.signIn?.at.test(pathname) === true) {
        if (this.signIn.leads && pathname !== SIGN_IN)
          response.writeHead(302, { location: SIGN_IN });
        else response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<!doctype html><title>Sign in</title><h1>Welcome to our network</h1>');
        return;
      }
      const to = redirects.get(pathname);
      if (to !== undefined) {
        response.writeHead(301, { location: to + search }).end();
        return;
      }
      const path = normalize(join(folder, decodeURIComponent(pathname)));
      const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
      const isThere = existsSync(file) && statSync(file).isFile();
      const served = isThere ? file : join(folder, '404.html');
      const known = TYPES[extname(served)];
      const isPacked = compresses && known !== undefined;
      const body = readFileSync(served);
      response
        .writeHead(isThere ? 200 : 404, {
          'content-type': known ?? 'text/plain; charset=utf-8',
          ...(isPacked && { 'content-encoding': 'br' }),
        })
        .end(isPacked ? brotliCompressSync(body, FAST) : body);
    });
  }

  /** Starts to listen; resolves with the origin. */
  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, 'localhost', done));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
