import type { Content } from '../content-types.ts';
import { rules, type Circumstances, type Finding, type Rule, type RuleName } from './rules.ts';

/** One mistake of an author: where it is, what is wrong, and what to write instead. */
export interface Problem {
  rule: RuleName;
  file: string;
  field: string;
  message: string;
  hint: string;
}

/** A finding of a rule, put into words. */
export function explain(rule: RuleName, finding: Finding): Problem {
  const { message, hint }: Rule = rules[rule];
  const { file, field } = finding;
  return { rule, file, field, message: message(finding), hint: hint(finding) };
}

/** Holds the content against every rule; returns what is wrong, in the order of the rules. */
export function checkContent(content: Content, circumstances: Circumstances): Problem[] {
  return (Object.keys(rules) as RuleName[]).flatMap((rule) =>
    rules[rule].find(content, circumstances).map((finding) => explain(rule, finding)),
  );
}

/** The problems as an author reads them in the terminal, one after the other. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, field, message, hint }) => `${file} → ${field}\n  ${message}\n  ${hint}`)
    .join('\n\n');
}
