import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { site } from '../fixtures/greenhouse/site.ts';

/** One mistake of an author: a single change of a guide, and what its author reads. */
export interface Mistake {
  mistake: string;
  /** The file that is changed, from `src/content/`. */
  file: string;
  /** The change: one text for another, text at the end, all of it, another name, or no file. */
  from?: string;
  to?: string;
  append?: string;
  write?: string;
  rename?: string;
  remove?: true;
  /** What is written in `src/site.ts` instead, which is reported. */
  site?: Partial<typeof site>;
  /** The file that is reported, where it is not the one that was changed. */
  in?: string;
  /** The line that is reported, where it is none of those that were changed. */
  line?: number;
  /** Whether the one change breaks other rules as well, each of which has a mistake of its own. */
  others?: true;
  /** What the author reads after file and line: the field and the message, and below it the hint. */
  says: string;
}

/** The mistakes that one file of this folder lists. */
export const readMistakes = (name: string) =>
  parse(readFileSync(`tests/mistakes/${name}.yml`, 'utf8')) as Mistake[];

const inContent = (path: string) => `src/content/${path}`;

/** A guide with a mistake in it. */
export function withMistake(
  guide: ReadonlyMap<string, string>,
  mistake: Mistake,
): Map<string, string> {
  const changed = new Map(guide);
  const { from, to = '', append, write, rename, remove } = mistake;
  const file = inContent(mistake.file);
  const text = guide.get(file) ?? '';
  if (remove === true || rename !== undefined) changed.delete(file);
  if (rename !== undefined) changed.set(inContent(rename), text);
  if (write !== undefined) changed.set(file, write);
  if (append !== undefined) changed.set(file, text + append);
  if (from !== undefined) {
    if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
    changed.set(
      file,
      text.replace(from, () => to),
    );
  }
  return changed;
}

/** The lines of a file that a change has touched, counted as they are now. */
export function changedLines(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  path: string,
): number[] {
  const old = (before.get(inContent(path)) ?? '').split('\n');
  const now = (after.get(inContent(path)) ?? '').split('\n');
  const first = now.findIndex((line, i) => line !== old[i]);
  const sameBelow = [...now].reverse().findIndex((line, i) => line !== old[old.length - 1 - i]);
  const last = Math.max(first, now.length - 1 - sameBelow);
  return now.flatMap((_, i) => (i >= first && i <= last ? [i + 1] : []));
}
