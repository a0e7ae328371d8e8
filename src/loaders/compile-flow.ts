import { toFlow, type Compiled } from '../lib/flow/compile.ts';
import { readDrawing } from './read-mermaid.ts';

/** Compiles the text of a flowchart file. For the build only, because it loads Mermaid. */
export async function compileFlow(id: string, file: string, source: string): Promise<Compiled> {
  return toFlow(id, file, await readDrawing(source));
}
