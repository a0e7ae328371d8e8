import { preview } from 'astro';
import { chromium, type BrowserServer } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** The built site being served, and a browser to look at it with. */
export interface RunningSite {
  /** Where the site is served, without a slash at the end. */
  origin: string;
  browser: BrowserServer;
  stop: () => Promise<void>;
}

/**
 * Serves `dist/` as `npm start` does and starts a browser, so that several files can share both.
 * @param args What else the browser is told as it starts.
 */
export async function runSite(...args: string[]): Promise<RunningSite> {
  const server = await preview({ logLevel: 'error', server: { port: 0 } });
  const { executablePath, env, dispose } = await findChromium();
  const browser = await chromium.launchServer({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
  });
  return {
    origin: `http://localhost:${server.port}`,
    browser,
    async stop() {
      await browser.close();
      await server.stop();
      await dispose();
    },
  };
}
