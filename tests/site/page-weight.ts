import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

export type Weight = Record<'document' | 'stylesheet' | 'script' | 'other' | 'requests', number>;

/**
 * What a page weighs on the wire: the bytes of everything it loads by itself, each file compressed
 * with brotli as a static host does. `page` must be blank, so that nothing is cached.
 */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const weight: Weight = { document: 0, stylesheet: 0, script: 0, other: 0, requests: 0 };
  const pending: Promise<void>[] = [];
  const add = (response: Response) => {
    weight.requests += 1;
    const type = response.request().resourceType();
    const kind = type in weight ? (type as keyof Weight) : 'other';
    pending.push(
      response.body().then((body) => {
        weight[kind] += brotliCompressSync(body).byteLength;
      }),
    );
  };
  page.on('response', add);
  await page.goto(address, { waitUntil: 'networkidle' });
  // What comes later was not loaded by the page itself, and may outlive it.
  page.off('response', add);
  await Promise.all(pending);
  return weight;
}
