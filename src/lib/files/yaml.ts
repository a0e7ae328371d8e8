import {
  isAlias,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'astro/zod';
import type { Problem } from '../rules.ts';
import type { Reading } from './reading.ts';
import { schemaProblems } from './schema-problems.ts';

const QUOTE = 'Put text that holds a colon and a space, or begins with a sign, into quotes.';

/** What to do about a fault, by YAML’s own name for it. */
const SYNTAX_HINTS: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'Put the text into single quotes, or write each \\ in it twice.',
  BAD_INDENT: 'Close every bracket, and begin what belongs together at the same column.',
  DUPLICATE_KEY: 'Keep one of the two fields.',
  MISSING_CHAR: 'Close the quotation mark that is open above, or double it within single ones.',
  MULTILINE_IMPLICIT_KEY:
    'Write a colon and a space behind the name of a field, and indent text that goes on from the line above.',
  MULTIPLE_DOCS: 'Take the line of hyphens away: a file holds one thing.',
  TAB_AS_INDENT: 'Indent by two spaces.',
  UNEXPECTED_TOKEN:
    'Put the whole text into quotes, with each quotation mark in it twice; begin what belongs together at the same column.',
};

/** What YAML itself finds wrong: the first of each line, since the others follow from it. */
function syntaxProblems(document: Document.Parsed, file: string): Problem[] {
  const faults = [...document.errors, ...document.warnings].map(({ code, message, linePos }) => ({
    rule: 'YAML can read it',
    file,
    line: linePos?.[0].line ?? 1,
    field: 'syntax',
    value: '',
    message: message.split(/ at line \d/, 1)[0] ?? '',
    hint: SYNTAX_HINTS[code] ?? QUOTE,
  }));
  return [...new Map(faults.reverse().map((fault) => [fault.line, fault])).values()].reverse();
}

/** The sign and the name that stand where text was meant, with what text is left. */
const named = (node: Alias | Scalar | YAMLMap | YAMLSeq): string | undefined =>
  isAlias(node)
    ? `*${node.source}`
    : node.anchor === undefined
      ? undefined
      : `&${node.anchor} ${isScalar(node) ? (node.source ?? '') : ''}`.trimEnd();

/**
 * Text that YAML does not take for text: it begins with a sign that gives or uses a name, or ends where
 * a “ #” begins a comment. Nothing is named here, and only whole lines are comments.
 */
function cutTexts(document: Document.Parsed, file: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_, node) {
      if (node.range == null) return;
      const problem = {
        rule: 'text is whole',
        file,
        line: lines.linePos(node.range[0]).line,
        field: 'text',
      };
      const name = named(node);
      if (name !== undefined) {
        problems.push({
          ...problem,
          value: name,
          message: `“${name}” is no text here: “${name.charAt(0)}” makes a name of what follows it.`,
          hint: `Put the whole text into quotes: ${JSON.stringify(name)}.`,
        });
      } else if (isScalar(node) && node.type === 'PLAIN' && typeof node.comment === 'string') {
        const { comment, source = '' } = node;
        problems.push({
          ...problem,
          value: source,
          message: `“#${comment}” is a comment here, because a space stands before it; the text is “${source}”.`,
          hint: 'Put the whole text into quotes, or the comment on a line of its own.',
        });
      }
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
