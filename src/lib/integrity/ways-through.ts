import type { Flow, FlowNode } from '../../schemas/flow.ts';
import { nodeOf, waysOut } from '../flow/graph.ts';

/** What somebody has answered on the way: the answers by the words of their questions. */
export type Answers = ReadonlyMap<string, string>;

/** One way through a flow: where it ends, and what was answered until there. */
export interface WayThrough {
  end: FlowNode;
  answers: Answers;
}

/** Every way through a flow that comes to no node twice and answers no question in two ways. */
export function waysThrough(flow: Flow): WayThrough[] {
  const found: WayThrough[] = [];
  const walk = (id: string, passed: readonly string[], answers: Answers) => {
    const node = nodeOf(flow, id);
    if (node.kind === 'outcome') found.push({ end: node, answers });
    for (const { to, answer } of waysOut(flow, id)) {
      if (passed.includes(to)) continue;
      const next =
        answer === undefined ? answers : agreeing(answers, new Map([[node.text, answer]]));
      if (next !== undefined) walk(to, [...passed, to], next);
    }
  };
  walk(flow.start, [flow.start], new Map());
  return found;
}

/** Two people’s answers as those of one; undefined where they answer a question differently. */
export function agreeing(some: Answers, others: Answers): Answers | undefined {
  for (const [question, answer] of others) {
    if ((some.get(question) ?? answer) !== answer) return undefined;
  }
  return new Map([...some, ...others]);
}
