import { readQuery } from '../query.ts';
import type { Answer } from './trail.ts';

/** An answer to a flow that follows from what somebody has answered elsewhere. */
export interface KnownAnswer {
  /** The parameters of an address that hold what was answered there: `?from=outside`. */
  when: string;
  answer: Answer;
}

/** The answers that follow from the parameters of an address. */
export function knownAnswers(known: readonly KnownAnswer[], search: string): Answer[] {
  const given = new Map(readQuery(search));
  return known
    .filter(({ when }) => readQuery(when).every(([name, value]) => given.get(name) === value))
    .map(({ answer }) => answer);
}
