import { isNode, parseDocument, type Document } from 'yaml';
import { lineNaming } from './mermaid-lines.ts';
import type { Problem } from '../rules.ts';
import { frontmatterOf } from './frontmatter.ts';

/** The fields and positions on the way to a value, as rules write it: `nearMisses.0.symptom`. */
const pathOf = (field: string) =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The line of the value at a path of a YAML document, or of the nearest thing around it. */
export function lineOfPath(
  document: Document,
  text: string,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return lineAt(text, node.range[0]);
  }
  return 1;
}

const lineIn = (text: string, { file, field, value }: Problem): number => {
  if (file.endsWith('.ts')) {
    return text.split('\n').findIndex((line) => line.includes(`'${value}'`)) + 1 || 1;
  }
  if (file.endsWith('.mmd')) {
    return lineNaming(text.split('\n'), ...field.split(' '));
  }
  const { yaml, above } = file.endsWith('.mdx') ? frontmatterOf(text) : { yaml: text, above: 0 };
  return above + lineOfPath(parseDocument(yaml), yaml, pathOf(field));
};

/** Gives each problem that has none the line of its field in its file. */
export const withLines = (problems: readonly Problem[], textOf: (file: string) => string) =>
  problems.map((problem) =>
    problem.line !== undefined || problem.field === 'file name'
      ? problem
      : { ...problem, line: lineIn(textOf(problem.file), problem) },
  );
