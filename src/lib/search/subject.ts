import { cleanText } from './text.ts';
import { stemOf, wordsOf } from './words.ts';

/** Whether some words are about a subject, given as a few words of its own. */
export function isAbout(stems: ReadonlySet<string>, subject: string): boolean {
  return wordsOf(cleanText(subject)).some((word) => stems.has(stemOf(word)));
}
