import { distance } from 'fastest-levenshtein';

/** The `count` ids most like `wanted`, the nearest first; equally near ones in alphabetical order. */
export function nearest(wanted: string, ids: Iterable<string>, count = 3): string[] {
  return [...ids]
    .map((id) => ({ id, far: distance(wanted, id) }))
    .sort((a, b) => a.far - b.far || a.id.localeCompare(b.id))
    .slice(0, count)
    .map(({ id }) => id);
}
