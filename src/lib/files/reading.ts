import type { Problem } from '../rules.ts';

/** What a content file holds, or what keeps it from being read. */
export type Reading<Data> = { data: Data } | { problems: Problem[] };
