import { readFileSync } from 'node:fs';

/** A search and what must come first. */
export interface Query {
  text: string;
  /** Addresses of pages; any of them is right. */
  pages: string[];
  /** Patterns of which one must match an error message of the page. */
  errors: RegExp[];
  /** It is right to offer nothing. */
  mayBeNothing: boolean;
}

/** `a/b` in a pattern are alternatives. */
const toPattern = (text: string) => new RegExp(text.replaceAll('/', '|'), 'iu');

/**
 * Reads a file of searches: a text, in which `\n` is a line's end, a tab, then addresses or
 * `error=<pattern>` split by `|`, or `-` for nothing.
 */
export function readQueries(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('# '))
    .map((line) => {
      const [text = '', column = '-'] = line.split('\t');
      const wanted = column.split('|');
      return {
        text: text.replaceAll(/(?:\\r)?\\n/g, '\n'),
        pages: wanted.filter((item) => item.startsWith('/')),
        errors: wanted
          .filter((item) => item.startsWith('error='))
          .map((item) => toPattern(item.slice('error='.length))),
        mayBeNothing: wanted.includes('-'),
      };
    });
}

/** What a search came to: the right page or rightly nothing, nothing where a page was due, or a wrong page. */
export type Answer = 'right' | 'lost' | 'wrong';

/**
 * Judges the first result of a search.
 * @param messagesOf The error messages of a page.
 */
export function answerOf(
  { pages, errors, mayBeNothing }: Query,
  first: string | undefined,
  messagesOf: (page: string) => readonly string[],
): Answer {
  if (first === undefined) return mayBeNothing ? 'right' : 'lost';
  const [page = ''] = first.split('#');
  const isWanted =
    pages.includes(page) ||
    messagesOf(page).some((message) => errors.some((error) => error.test(message)));
  return isWanted ? 'right' : 'wrong';
}

/** Whether nothing on the site may be offered for a search. */
export function isForNothing(query: Query | undefined): boolean {
  return query?.mayBeNothing === true && query.pages.length + query.errors.length === 0;
}
