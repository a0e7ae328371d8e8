import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    origin: string;
    /** Where the browser listens. */
    browser: string;
  }
}

/** Builds the site, serves it as `npm start` does, and starts one browser for all site tests. */
export default async function setup(project: TestProject) {
  await promisify(execFile)('npm', ['run', 'build']);
  const server = await preview({ logLevel: 'error', server: { port: 0 } });
  const { executablePath, env, dispose } = await findChromium();
  const browser = await chromium.launchServer({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  project.provide('origin', `http://localhost:${server.port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    await dispose();
  };
}
