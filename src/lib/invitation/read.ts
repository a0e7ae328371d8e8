import type { Way } from '../../schemas/way.ts';
import { escapePattern } from '../escape-pattern.ts';
import { mend, TURNS } from '../links/find.ts';

/** As much of a way as it takes to find it. */
export type WayForm = Pick<Way, 'order' | 'value' | 'beside' | 'looks'> & { id: string };

/** A way in that a text holds. */
export interface WayIn {
  id: string;
  /** What it takes, by the names that the guide has for it. */
  values: { name: string; value: string }[];
  /** The words in front of it are known. Else it only looks like this way. */
  isSure: boolean;
}

type Part = Way['beside'][number];

/** Everything that a way takes, what has to be there first. */
export const partsOf = ({ value, beside }: Pick<Way, 'value' | 'beside'>): Part[] => [
  value,
  ...beside,
];

/** A value, and where it stands. */
interface Hit {
  value: string;
  start: number;
  end: number;
}

/** As far as the parts of one way stand from each other in an invitation. */
const NEAR = 300;
/** An invitation has a few telephone numbers at most. */
const MAX_VALUES = 3;
/** Between its sections an invitation draws a line. */
const LINE = /[_.=-]{5,}/;

/** A text without links, and with single spaces in its lines. */
const plain = (text: string) =>
  mend(text)
    .replaceAll(new RegExp(TURNS, 'gu'), '')
    .replaceAll(/<[^<>\n]{0,400}>|https?:\/\/\S+/gi, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n');

/** What stands in front of a place, and behind one, up to the lines that an invitation draws. */
function around(text: string, { start, end }: Hit): [string, string] {
  const before = text.slice(Math.max(0, start - NEAR), start).split(LINE);
  const [behind = ''] = text.slice(end, end + NEAR).split(LINE);
  return [before.at(-1) ?? '', behind];
}

/** The values of a part that has no words in front of it: where an invitation has them, or below. */
function standingNear(text: string, { shape }: Part, first: Hit): string[] {
  for (const piece of around(text, first)) {
    const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}+])(${shape})(?![\\p{L}\\p{N}])`, 'giu');
    const values = Array.from(piece.matchAll(pattern), ([, value = '']) => value);
    if (values.length > 0) return [...new Set(values)].slice(0, MAX_VALUES);
  }
  return [];
}

/**
 * Reads pasted texts for ways in that need no link: by the words that invitations put in front of an
 * ID, and otherwise by its looks. Nothing is asked of any server.
 */
export function invitationReader(ways: readonly WayForm[]): (text: string) => WayIn[] {
  const sorted = [...ways].sort((a, b) => a.order - b.order);
  const parts = sorted.flatMap(partsOf);
  const labels = parts.flatMap((part) => part.labels ?? []);
  // The longest first: one label may end with another.
  const words = [...new Set(labels)].sort((a, b) => b.length - a.length).map(escapePattern);
  const label = () => new RegExp(`(?:^|[^\\p{L}\\p{N}])(${words.join('|')}) ?[:：]\\s{0,9}`, 'giu');
  const has = (part: Part, said: string) =>
    part.labels?.some((words) => words.toLowerCase() === said.toLowerCase()) ?? false;

  /** Every value with a known label in front of it, by its part. */
  function labelled(text: string): Map<Part, Hit[]> {
    const hits = new Map<Part, Hit[]>();
    if (words.length === 0) return hits;
    for (const { 0: whole, 1: said = '', index } of text.matchAll(label())) {
      const start = index + whole.length;
      for (const part of parts.filter((one) => has(one, said))) {
        const shape = new RegExp(`(?:${part.shape})(?![\\p{L}\\p{N}#@]| ?[0-9])`, 'iuy');
        shape.lastIndex = start;
        const value = shape.exec(text)?.[0];
        if (value === undefined) continue;
        hits.set(part, [...(hits.get(part) ?? []), { value, start, end: start + value.length }]);
      }
    }
    return hits;
  }

  /** The values of a way by its looks: a hit for each of its parts that have labels. */
  function byLooks(text: string, way: WayForm): Map<Part, Hit[]> {
    const match = way.looks === undefined ? null : new RegExp(way.looks, 'imu').exec(text);
    if (match === null) return new Map();
    const values = match.slice(1).filter((value: string | undefined) => value !== undefined);
    return new Map(
      partsOf(way)
        .filter((part) => part.labels !== undefined)
        .flatMap((part, i) => {
          const value = values[i];
          const start = match.index + match[0].indexOf(value ?? '');
          return value === undefined ? [] : [[part, [{ value, start, end: start + value.length }]]];
        }),
    );
  }

  return (pasted) => {
    const text = plain(pasted);
    const known = labelled(text);
    return sorted.flatMap((way) => {
      const isSure = known.has(way.value);
      const hits = isSure ? known : byLooks(text, way);
      const [first] = hits.get(way.value) ?? [];
      if (first === undefined) return [];
      const isNear = ({ start, end }: Hit) => start - first.end < NEAR && first.start - end < NEAR;
      const values = partsOf(way).flatMap((part) => {
        const hit = part === way.value ? first : hits.get(part)?.find(isNear);
        const found = part.labels ? [hit?.value ?? []].flat() : standingNear(text, part, first);
        return found.map((value) => ({ name: part.name, value }));
      });
      return [{ id: way.id, values, isSure }];
    });
  };
}
