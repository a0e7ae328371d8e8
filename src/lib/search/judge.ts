import { compare, isAboutSomethingElse } from './comparing.ts';
import { isAmong } from './identifiers.ts';
import { KINDS, type SearchablePage } from './page.ts';
import { quotationIn } from './quoting.ts';
import { weightOf, type Reading } from './reading.ts';

/** How well a page answers a paste. */
export type Match = 'exact' | 'partial' | 'none';

export interface Verdict {
  match: Match;
  /** Orders the pages; higher is better. */
  score: number;
  /** The paste holds the page's own error, so that no other page need be looked at. */
  isSure: boolean;
}

/** What kinds of evidence start from. Words alone reach 2. */
const NAMED = 2;
const IDENTIFIED = 3;
const QUOTED = 5;
/** Sets symptoms before fixes before the rest, where all else is equal. */
const PREFERENCE = 0.05;
/** The share of a paste that one of its statements must carry to speak for all of it. */
const SPEAKS_FOR_ALL = 0.4;

/** How well the words of a paste find a page, whole or by one of its statements. */
function compareWords({ statements }: Reading, page: SearchablePage): number {
  const everything = statements.flat();
  const enough = weightOf(everything) * SPEAKS_FOR_ALL;
  const speaking = statements.filter((words) => weightOf(words) >= enough);
  return Math.max(...[everything, ...speaking].map((words) => compare(words, page)));
}

function grade(reading: Reading, page: SearchablePage): Omit<Verdict, 'isSure'> {
  const words = compareWords(reading, page);
  const isOnPage = (identifiers: SearchablePage['identifiers'], text: string) =>
    reading.identifiers.map((wanted) => isAmong(wanted, identifiers, text));
  const hasAll = !isOnPage(page.identifiers, page.text).includes(false);

  const quotation = quotationIn(reading, page);
  if (quotation !== undefined) {
    const length = Math.min(quotation.wording.stems.length / 100, 0.5);
    return {
      match: hasAll && quotation.isWhole ? 'exact' : 'partial',
      score: QUOTED + (quotation.isWhole ? 0.5 : 0) + length,
    };
  }
  if (!hasAll || isAboutSomethingElse(reading.statements.flat(), page)) {
    return { match: 'none', score: words };
  }
  if (reading.identifiers.length > 0) {
    const isOwn = page.wordings.some(({ identifiers, text }) =>
      isOnPage(identifiers, text).includes(true),
    );
    return {
      match: isOwn && page.kind === 'symptom' ? 'exact' : 'partial',
      score: IDENTIFIED + (isOwn ? 1 : 0) + words / 4,
    };
  }
  if (reading.names.some((name) => page.text.includes(name))) {
    return { match: 'partial', score: NAMED + words / 4 };
  }
  return { match: words > 0 ? 'partial' : 'none', score: words };
}

/**
 * Grades a page against a paste. The screen's own words win, whatever stands around them. Without
 * them, an identifier that is not on the page rules it out. Else the words decide.
 */
export function judge(reading: Reading, page: SearchablePage): Verdict {
  const { match, score } = grade(reading, page);
  const preference = (KINDS.length - KINDS.indexOf(page.kind)) * PREFERENCE;
  return { match, score: score + preference, isSure: match === 'exact' || score >= QUOTED };
}
