import { kindOf } from '../../lib/search/scoring.ts';
import type { Outcome, Result } from '../../lib/search/search.ts';
import { numberAddress } from '../../lib/permalinks/numbers.ts';

/** What a short number stands for, in place of a page that was searched for. */
export interface Numbered extends Result {
  /** The number as people say it. */
  number: string;
}

/** Whether a result is what a short number stands for. */
export const isNumbered = (result: Result): result is Numbered => 'number' in result;

/**
 * Looks up a short number on its own page. Undefined where there is none.
 * @param base The site’s base path, with a slash at the end.
 */
export async function findNumber(number: number, base: string): Promise<Outcome | undefined> {
  const response = await fetch(base + numberAddress(number).slice(1));
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const link = page.querySelector('h1 + p > a');
  const url = link?.getAttribute('href')?.slice(base.length - 1);
  if (link === null || url === undefined) return undefined;
  const result: Numbered = {
    number: page.querySelector('h1')?.textContent ?? '',
    grade: 'exact',
    url,
    kind: kindOf(url),
    title: [{ text: link.textContent, marked: false }],
    section: '',
    cause: '',
    firstStep: '',
    excerpt: [],
    filters: {},
  };
  return {
    match: 'exact',
    results: [result],
    suggestions: [],
    group: '',
    unlisted: [],
    isEnglish: true,
    isSubject: false,
    stems: new Set(),
    lacksTexts: false,
  };
}
