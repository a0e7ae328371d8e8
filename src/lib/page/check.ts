import { check, type Problem } from '../rules.ts';
import { bodyOf } from './read.ts';
import { rules } from './rules.ts';

/** What keeps MDX’s parser from reading a file. */
function syntaxProblem(file: string, error: unknown): Problem {
  const [, line = '1', reason = ''] = /^(\d+):\d+: ([^]*)$/.exec((error as Error).message) ?? [];
  return {
    rule: 'MDX can read it',
    file,
    line: Number(line),
    field: 'syntax',
    value: '',
    message: reason,
    hint: 'Close every tag and brace. One that is only a character stands between backticks.',
  };
}

/** Holds the text of an MDX file against the rules of a page alone. */
export function checkPage(file: string, text: string): Problem[] {
  try {
    return check(rules, [bodyOf(text)], file);
  } catch (error) {
    return [syntaxProblem(file, error)];
  }
}
