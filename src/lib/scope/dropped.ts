import { quoteShort } from '../quote-short.ts';

/** A link seldom holds more mistakes. */
const MAX_NAMED = 3;

/** Which parameters of a link were left out, for its reader. Empty where none were. */
export function describeDropped(names: readonly string[]): string {
  if (names.length === 0) return '';
  const quoted = names.slice(0, MAX_NAMED).map(quoteShort);
  const more = names.length - quoted.length;
  return (
    'Part of the link was left out, because it is no answer to these questions: ' +
    `${quoted.join(', ')}${more > 0 ? ` and ${more} more` : ''}. The rest is kept.`
  );
}
