import type { Result } from './search.ts';

/** The values of one filter that tell the results apart, in alphabetical order. Else empty. */
export function facetOf(results: readonly Pick<Result, 'filters'>[], name: string): string[] {
  const values = [...new Set(results.flatMap(({ filters }) => filters[name] ?? []))].sort();
  const splits = values.some((value) =>
    results.some(({ filters }) => filters[name]?.includes(value) !== true),
  );
  return results.length > 1 && values.length > 1 && splits ? values : [];
}
