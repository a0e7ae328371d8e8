import { href } from '../../base-path.ts';
import { sayFrom } from '../../lib/words.ts';
import { fetchFile } from '../dom/fetch-file.ts';
import { PageWalk } from './page-walk.ts';
import type { WalkFile } from './walked-flow.server.ts';

/** Fetches the flow of a `<decision-flow>`, and takes its walk up where the address says. */
export async function beginWalk(root: HTMLElement): Promise<PageWalk> {
  const file = href(`/flows/${root.dataset.flow ?? ''}.json`);
  const { flow, words } = JSON.parse(await fetchFile(file)) as WalkFile;
  return new PageWalk(root, flow, sayFrom(words, document.documentElement.lang));
}
