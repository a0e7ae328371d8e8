import type { Say } from '../words.ts';
import type { Paste } from '../invitation/paste.ts';

/** What a link is, in a title and a sentence or two. */
export interface Verdict {
  title: string;
  is: string;
}

/** What is said of a text that has no link, or one of no kind. */
export function verdictOf(
  { kind, like, ways }: Pick<Paste, 'kind' | 'like' | 'ways'>,
  say: Say,
): Verdict {
  if (ways.length > 0) return { title: say('link.verdict.ways'), is: say('link.verdict.waysIs') };
  switch (kind) {
    case 'lookalike':
      return {
        title: say('link.verdict.lookalike'),
        is:
          like === undefined
            ? say('link.verdict.lookalikeLetters')
            : say('link.verdict.lookalikeIs', { like }),
      };
    case 'unsafe':
      return { title: say('link.verdict.unsafe'), is: say('link.verdict.unsafeIs') };
    case 'none':
      return { title: say('link.verdict.none'), is: say('link.verdict.noneIs') };
    default:
      return { title: say('link.verdict.unknown'), is: say('link.verdict.unknownIs') };
  }
}
