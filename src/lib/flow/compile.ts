import { flow as schema, type Flow } from '../../schemas/flow.ts';
import { kindOf, type Drawing, type SyntaxMistake } from './drawing.ts';
import type { FlowProblem } from './problems.ts';
import { readDrawing } from './read.ts';
import { rules, starts, type RuleName } from './rules.ts';

/** A flow, or what keeps a file from being one. */
export type Compiled = { flow: Flow } | { problems: FlowProblem[] };

const syntaxProblem = ({ line, stoppedAt }: SyntaxMistake): FlowProblem => ({
  rule: 'Mermaid can read it',
  line,
  field: 'syntax',
  message:
    'This line is no flowchart that Mermaid can read' +
    (stoppedAt === undefined ? '.' : `: it stops at “${stoppedAt}”.`),
  hint:
    'Begin with `flowchart TD` and quote every text. No id may be `end`, nor begin with `end`, ' +
    '`graph`, `subgraph`, `style` or `class`, which are words of Mermaid’s own.',
});

function check(drawing: Drawing): FlowProblem[] {
  return (Object.keys(rules) as RuleName[]).flatMap((rule) => {
    const { find, message, hint } = rules[rule];
    return find(drawing).map((finding) => ({
      rule,
      line: finding.line,
      field: finding.field,
      message: message(finding),
      hint: hint(finding),
    }));
  });
}

const toFlow = (id: string, drawing: Drawing): Flow =>
  schema.parse({
    id,
    title: drawing.title,
    description: drawing.description,
    start: starts(drawing)[0]?.id,
    nodes: drawing.nodes.map((node) => ({
      id: node.id,
      kind: kindOf(node),
      text: node.text,
      ...(node.link !== undefined && { link: node.link }),
    })),
    edges: drawing.edges.map(({ from, to, id: answerId, text }) => ({
      from,
      to,
      ...(answerId !== undefined && { id: answerId }),
      ...(text !== '' && { answer: text }),
    })),
  });

/** Compiles the text of a flowchart file. For the build only, because it loads Mermaid. */
export async function compileFlow(id: string, source: string): Promise<Compiled> {
  const drawing = await readDrawing(source);
  if ('stoppedAt' in drawing) return { problems: [syntaxProblem(drawing)] };
  const problems = check(drawing);
  return problems.length > 0 ? { problems } : { flow: toFlow(id, drawing) };
}
