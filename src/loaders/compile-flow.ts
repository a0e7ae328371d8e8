import { toFlow, type Compiled } from '../lib/flow/compile.ts';
import { text } from '../lib/flow/rules/text.ts';
import { check } from '../lib/rules.ts';
import { readDrawing } from './read-mermaid.ts';

/** Compiles the text of a flowchart file. For the build only, because it loads Mermaid. */
export async function compileFlow(id: string, file: string, source: string): Promise<Compiled> {
  const problems = check(text, [source], file);
  // Mermaid gives up lines below a text that is not closed.
  if (problems.some(({ rule }) => rule === 'text is closed')) return { problems };
  const compiled = toFlow(id, file, await readDrawing(source));
  if ('problems' in compiled) return { problems: [...problems, ...compiled.problems] };
  return problems.length > 0 ? { problems } : compiled;
}
