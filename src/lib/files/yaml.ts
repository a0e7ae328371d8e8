import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Problem } from '../rules.ts';
import type { Reading } from './reading.ts';
import { schemaProblems } from './schema-problems.ts';

const SYNTAX_HINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two fields.',
  TAB_AS_INDENT: 'Indent by two spaces.',
  MISSING_CHAR: 'Close the quotation mark that is open above, or double it within single ones.',
};

/** What YAML itself finds wrong. */
const syntaxProblems = (document: Document.Parsed, file: string): Problem[] =>
  [...document.errors, ...document.warnings].map(({ code, message, linePos }) => ({
    rule: 'YAML can read it',
    file,
    line: linePos?.[0].line ?? 1,
    field: 'syntax',
    value: '',
    message: message.split(/ at line \d/, 1)[0] ?? '',
    hint:
      SYNTAX_HINTS[code] ??
      'Put text that holds a colon and a space, or begins with a sign, into quotes.',
  }));

/** Text that ends where a “ #” begins a comment. Only whole lines are comments here. */
function cutTexts(document: Document.Parsed, file: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, { comment, type, range, source = '' }) {
      if (typeof comment !== 'string' || type !== 'PLAIN' || range == null) return;
      problems.push({
        rule: 'text is whole',
        file,
        line: lines.linePos(range[0]).line,
        field: 'text',
        value: source,
        message: `“#${comment}” is a comment here, because a space stands before it; the text is “${source}”.`,
        hint: 'Put the whole text into quotes, or the comment on a line of its own.',
      });
    },
  });
  return problems;
}

/**
 * Reads a YAML file and holds it against its schema; says what is wrong by line, field and value.
 * Dates stay text, so that one that does not exist is not turned into another.
 * @param above How many lines of the file stand above the text.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  above = 0,
): Reading<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const below = (problems: Problem[]) => ({
    problems: problems.map((problem) => ({ ...problem, line: (problem.line ?? 1) + above })),
  });
  const unreadable = syntaxProblems(document, file);
  if (unreadable.length > 0) return below(unreadable);

  const cut = cutTexts(document, file, lines);
  if (cut.length > 0) return below(cut);

  const result = schema.safeParse(document.toJS() ?? {});
  return result.success
    ? { data: result.data }
    : below(schemaProblems(result.error.issues, { document, text, file, schema }));
}
