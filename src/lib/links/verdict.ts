import type { Say } from '../words.ts';
import type { Reading } from './read.ts';

/** What a link is, in a title and a sentence or two. */
export interface Verdict {
  title: string;
  is: string;
}

/** What is said of a link of no kind. */
export function verdictOf({ kind, like }: Reading, say: Say): Verdict {
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
