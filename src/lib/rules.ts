/** Where a rule found a mistake, and what its message and hint need to know of it. */
export interface Finding {
  /** The file, where the rules look at several. */
  file?: string;
  /** Its line, where that is known. */
  line?: number;
  field: string;
  /** The mistaken value as written. */
  value: string;
  /** The folder or file that the value should be found in. */
  place?: string;
  /** What is there, or what could be written instead. */
  others?: string[];
  /** The line to write. */
  written?: string;
}

/** Something that content must keep: how to find the mistakes, what is wrong, what to write instead. */
export interface Rule<Subject extends readonly unknown[] = never> {
  find: (...subject: Subject) => Finding[];
  message: (finding: Finding) => string;
  hint: (finding: Finding) => string;
}

/** One mistake of an author: where it is, what is wrong, and what to write instead. */
export interface Problem {
  rule: string;
  file: string;
  line?: number;
  field: string;
  value: string;
  message: string;
  hint: string;
}

/** Words in a row, for messages and hints. */
export const list = (words: readonly string[] = []) => words.join(', ');

/** A finding of a rule, put into words. */
function explain(
  rule: string,
  { message, hint }: Pick<Rule, 'message' | 'hint'>,
  { file = '', ...finding }: Finding,
): Problem {
  const { line, field, value } = finding;
  return {
    rule,
    file,
    ...(line !== undefined && { line }),
    field,
    value,
    message: message(finding),
    hint: hint(finding),
  };
}

/**
 * Holds something against every rule; returns what is wrong, in the order of the rules.
 * @param file The file of those findings that name none.
 */
export function check<Subject extends readonly unknown[]>(
  rules: Readonly<Record<string, Rule<Subject>>>,
  subject: readonly [...Subject],
  file = '',
): Problem[] {
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule.find(...subject).map((finding) => explain(name, rule, { file, ...finding })),
  );
}

/** The place of a problem as terminals and editors link it. */
const placeOf = ({ file, line, field }: Problem) =>
  `${file}${line === undefined ? '' : `:${line}`} → ${field}`;

/** The problems as an author reads them in the terminal, one after the other. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map((problem) => `${placeOf(problem)}\n  ${problem.message}\n  ${problem.hint}`)
    .join('\n\n');
}
