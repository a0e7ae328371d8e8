import { flow as schema, type Flow } from '../../schemas/flow.ts';
import { check, type Problem } from '../rules.ts';
import { endOf, kindOf, type Drawing, type SyntaxMistake } from './drawing.ts';
import { rules } from './rules.ts';
import { starts } from './rules/ways.ts';

/** A flow, or what keeps a file from being one. */
export type Compiled = { flow: Flow } | { problems: Problem[] };

const syntaxProblem = (file: string, { line, stoppedAt }: SyntaxMistake): Problem => ({
  rule: 'Mermaid can read it',
  file,
  line,
  field: 'syntax',
  value: stoppedAt ?? '',
  message:
    'This line is no flowchart that Mermaid can read' +
    (stoppedAt === undefined ? '.' : `: it stops at “${stoppedAt}”.`),
  hint:
    'Begin with `flowchart TD` and quote every text. No id may be `end`, nor begin with `end`, ' +
    '`graph`, `subgraph`, `style` or `class`, which are words of Mermaid’s own.',
});

const flowOf = (id: string, drawing: Drawing): Flow =>
  schema.parse({
    id,
    title: drawing.title,
    description: drawing.description,
    start: starts(drawing)[0]?.id,
    nodes: drawing.nodes.map((node) => ({
      id: node.id,
      kind: kindOf(node),
      text: node.text,
      ...(kindOf(node) === 'outcome' && { end: endOf(node) }),
      ...(node.link !== undefined && { link: node.link }),
    })),
    edges: drawing.edges.map(({ from, to, id: answerId, text }) => ({
      from,
      to,
      ...(answerId !== undefined && { id: answerId }),
      ...(text !== '' && { answer: text }),
    })),
  });

/** Makes a flow of what Mermaid’s parser saw in a file, or says what is wrong with it. */
export function toFlow(id: string, file: string, drawing: Drawing | SyntaxMistake): Compiled {
  if ('stoppedAt' in drawing) return { problems: [syntaxProblem(file, drawing)] };
  const problems = check(rules, [drawing], file);
  return problems.length > 0 ? { problems } : { flow: flowOf(id, drawing) };
}
