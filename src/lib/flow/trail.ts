import type { FlowEdge, FlowNode } from '../../schemas/flow.ts';
import { nodeOf, waysOut, type Graph } from './graph.ts';
import { reachable } from './reach.ts';

/** One answer: the ids of the question and of the answer. */
export type Answer = readonly [question: string, answer: string];

/** A node that the walk has behind it; a question carries the answer given, in words. */
export interface Step {
  node: FlowNode;
  answer?: string;
}

export type DropReason = 'no such question' | 'no such answer' | 'two answers' | 'not on the way';

/** An answer that was not used, and why. */
export interface Dropped {
  question: string;
  answer: string;
  reason: DropReason;
}

/** Where a set of answers leads. */
export interface Walk {
  /** What is behind, from the start on. */
  trail: Step[];
  /** What to do now, before the question or outcome that follows. */
  actions: FlowNode[];
  /** The question to answer next, or the outcome. */
  current: FlowNode;
  /** The edges taken. */
  way: FlowEdge[];
  /** Whether the way has come back to a question that is answered already. */
  isBack: boolean;
  /** The answers that the way was gone by, in the order of the trail. */
  answers: Answer[];
  dropped: Dropped[];
}

/** The answers that agree, by question; and those that contradict each other. */
function agreed(answers: Iterable<Answer>): { given: Map<string, string>; torn: Set<string> } {
  const given = new Map<string, string>();
  const torn = new Set<string>();
  for (const [question, answer] of answers) {
    if ((given.get(question) ?? answer) !== answer) torn.add(question);
    given.set(question, answer);
  }
  return { given, torn };
}

/**
 * The only way out of a question that comes to one of the questions `wanted`. A link that was made
 * before the question was put there says nothing of it, and yet has gone that way.
 */
function wayTo(flow: Graph, question: string, wanted: readonly string[]): FlowEdge | undefined {
  const ways = waysOut(flow, question).filter(({ to }) => {
    const ahead = reachable(flow.edges, [to]);
    return wanted.some((id) => ahead.has(id));
  });
  return ways.length === 1 ? ways[0] : undefined;
}

/**
 * Walks a flow from its start by the answers given. Whatever they hold, it ends at a place of the
 * flow and says which answers it had to leave out.
 */
export function walk(flow: Graph, answers: Iterable<Answer>): Walk {
  const { given, torn } = agreed(answers);
  const trail: Step[] = [];
  const way: FlowEdge[] = [];
  const used = new Map<string, string>();
  let actions: FlowNode[] = [];
  let current = nodeOf(flow, flow.start);
  let isBack = false;
  const unused = () => [...given.keys()].filter((id) => !torn.has(id) && !used.has(id));

  for (;;) {
    const { id, kind } = current;
    const answer = torn.has(id) ? undefined : given.get(id);
    const edge =
      waysOut(flow, id).find((candidate) => kind === 'action' || candidate.id === answer) ??
      (given.has(id) ? undefined : wayTo(flow, id, unused()));
    isBack = used.has(id);
    if (isBack || edge === undefined) break;

    way.push(edge);
    if (edge.id === undefined || edge.answer === undefined) {
      actions.push(current);
    } else {
      trail.push(...actions.map((node) => ({ node })), { node: current, answer: edge.answer });
      actions = [];
      used.set(id, edge.id);
    }
    current = nodeOf(flow, edge.to);
  }

  const reasonFor = (question: string, answer: string): DropReason => {
    const node = flow.nodes.find(({ id }) => id === question);
    if (node?.kind !== 'question') return 'no such question';
    if (torn.has(question)) return 'two answers';
    return waysOut(flow, question).some((edge) => edge.id === answer)
      ? 'not on the way'
      : 'no such answer';
  };
  const dropped = [...given]
    .filter(([question]) => !used.has(question))
    .map(([question, answer]) => ({ question, answer, reason: reasonFor(question, answer) }));
  return { trail, actions, current, way, isBack, answers: [...used], dropped };
}

/** The answers that lead back to where a node of the trail was asked or was to be done. */
export function answersBefore({ trail, answers }: Walk, id: string): Answer[] {
  const until = trail.findIndex(({ node }) => node.id === id);
  if (until === -1) return answers;
  const asked = trail.slice(0, until).filter(({ answer }) => answer !== undefined);
  return answers.slice(0, asked.length);
}
