import type { Problem } from '../rules.ts';

/** What keeps a JSON file from being read, with its line where the parser says where it stopped. */
export function jsonProblems(file: string, text: string): Problem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, reason = message, at] = /^(.*?) in JSON at position (\d+)/.exec(message) ?? [];
    return [
      {
        rule: 'JSON can read it',
        file,
        ...(at !== undefined && { line: text.slice(0, Number(at)).split('\n').length }),
        field: 'syntax',
        value: '',
        message: `${reason}.`,
        hint: 'Write "name": "text" on each line, with a comma behind all but the last, and \\" for a quotation mark within a text.',
      },
    ];
  }
}
