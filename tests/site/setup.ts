import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { runSite } from './running-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    origin: string;
    /** Where the browser listens. */
    browser: string;
  }
}

/** Builds the site and runs it with one browser for all site tests. */
export default async function setup(project: TestProject) {
  await promisify(execFile)('npm', ['run', 'build']);
  const site = await runSite(
    // No page lives long enough to earn back what it costs to compile its scripts better,
    '--js-flags=--no-opt --no-maglev',
    // and a frame of its own for each page of a window costs as much again as the smallest page.
    '--disable-features=RenderDocument',
  );
  project.provide('origin', site.origin);
  project.provide('browser', site.browser.wsEndpoint());
  return () => site.stop();
}
