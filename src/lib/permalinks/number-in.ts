import { escapePattern } from '../escape-pattern.ts';

/**
 * The short number that a text is, as people write it: the site’s name before or against the 17, `k/17`, or its link.
 * Undefined for anything else: a text that only mentions one may be about something else.
 * @param name What the site calls its numbers.
 */
export function numberIn(text: string, name: string): number | undefined {
  const written = new RegExp(
    String.raw`^(?:${escapePattern(name)}[\s#]*|(?:\S*/)?k/)([1-9]\d{0,8})[/.,)]*$`,
    'i',
  );
  const [, number] = written.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number);
}
