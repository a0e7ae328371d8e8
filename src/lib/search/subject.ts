import { stemsOf } from './wordings.ts';

/** Whether some words are about a subject, given as a few words of its own. */
export function isAbout(stems: ReadonlySet<string>, subject: string): boolean {
  return stemsOf(subject).some((stem) => stems.has(stem));
}
