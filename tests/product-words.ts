import { site } from '../src/site.ts';
import { readContent } from './read-content.ts';

/** How names of products begin that begin with an ordinary word. */
const ORDINARY = new Set(['Dial-in', 'Internet', 'Phone', 'Phones']);

/** What gives away what this guide is about: how its products are called, and the guide itself. */
export async function productWords(): Promise<RegExp[]> {
  const { products } = await readContent();
  const beginnings = products.flatMap(({ data }) =>
    [data.name, data.short].map((name) => name.split(/\s/)[0] ?? ''),
  );
  const words = new Set([
    site.name,
    'meeting',
    ...beginnings.filter((word) => !ORDINARY.has(word)),
  ]);
  return [...words].map((word) => new RegExp(`\\b${RegExp.escape(word)}`, 'i'));
}
