import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A browser to start: its program, and what its surroundings must hold. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
  /** Removes what was unpacked for it. */
  dispose: () => Promise<void>;
}

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );

/**
 * The browser for the tests: `CHROME_PATH`, else the one that comes as an npm package (Linux on x64),
 * else one that is installed. The packaged one is the same everywhere, and has no window: it opens a
 * page in a third of the time.
 * @throws Where there is none; says what to install.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && !existsSync(chosen)) {
    throw new Error(`CHROME_PATH is “${chosen}”, and there is no such file.`);
  }
  if (chosen === undefined && process.platform === 'linux' && process.arch === 'x64') {
    return unpackPackaged();
  }
  const installed = chosen ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) {
    return { executablePath: installed, env: environment(), dispose: () => Promise.resolve() };
  }
  throw new Error(
    'No browser was found to test the site in. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/** Unpacks the packaged Chromium with its libraries and fonts into a private folder. */
async function unpackPackaged(): Promise<Chromium> {
  const folder = await mkdtemp(join(tmpdir(), 'rejoin-chromium-'));
  const before = process.env.TMPDIR;
  // The package unpacks to the system's temporary folder, wherever that is, and takes what lies
  // there already for its own.
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const bin = resolve('node_modules/@sparticuz/chromium/bin');
    const [executablePath, libraries, fonts] = await Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((file) => inflate(join(bin, file))),
    );
    if (executablePath === undefined || libraries === undefined || fonts === undefined) {
      throw new Error('The packaged browser is incomplete. Run `npm ci` again.');
    }
    // The package's own configuration names folders of one hosting service.
    const configuration = join(folder, 'fonts.conf');
    await writeFile(
      configuration,
      `<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
    );
    return {
      executablePath,
      env: {
        ...environment(),
        FONTCONFIG_FILE: configuration,
        LD_LIBRARY_PATH: join(libraries, 'lib'),
        HOME: folder,
      },
      dispose: () => rm(folder, { recursive: true, force: true }),
    };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
