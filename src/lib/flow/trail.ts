import type { FlowEdge, FlowNode } from '../../schemas/flow.ts';
import { nodeOf, waysOut, type Graph } from './graph.ts';
import { hasChangedNothing, unchanged } from './unchanged.ts';
import { leadsTo, onlyWay } from './only-way.ts';

/** What a reader can say of something to do. Links hold these words, so they are permanent. */
export const DEEDS = ['done', 'cant'] as const;

/** What was said at a node: the ids of the question and of the answer, or of an action and a deed. */
export type Answer = readonly [node: string, said: string];

/** A node that the walk has behind it. */
export interface Step {
  node: FlowNode;
  /** The answer’s id, or the deed; absent at an action of which the link says nothing. */
  said?: string;
  /** The answer in words, at a question. */
  answer?: string;
}

/** Why an answer was not used: the ends of the names of the texts that say so. */
export type DropReason = 'noQuestion' | 'noAnswer' | 'twoAnswers' | 'notOnTheWay';

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
  /** The question to answer, what to do now, or the outcome. */
  current: FlowNode;
  /** The edges taken. */
  way: FlowEdge[];
  /** Whether the way has come back to a node that it had passed. */
  isBack: boolean;
  /** The answers used, in the order of the trail. */
  answers: Answer[];
  dropped: Dropped[];
}

/** The answers that agree, by node; and the nodes whose answers contradict each other. */
function agreed(answers: Iterable<Answer>): { given: Map<string, string>; torn: Set<string> } {
  const given = new Map<string, string>();
  const torn = new Set<string>();
  for (const [node, said] of answers) {
    if ((given.get(node) ?? said) !== said) torn.add(node);
    given.set(node, said);
  }
  return { given, torn };
}

/** What can be said at a node. */
const sayable = (flow: Graph, { id, kind }: FlowNode): readonly (string | undefined)[] =>
  kind === 'action' ? DEEDS : waysOut(flow, id).map((edge) => edge.id);

/**
 * Walks a flow from its start by the answers given. Whatever they hold, it ends at a place of the
 * flow and says which answers it had to leave out. Nobody who could do nothing is asked whether it
 * helped.
 * @param known What is taken for an answer where the walk comes to it and it is not given. Nobody
 * misses it elsewhere.
 */
export function walk(flow: Graph, answers: Iterable<Answer>, known: Iterable<Answer> = []): Walk {
  const { given, torn } = agreed(answers);
  const taken = new Map([...known, ...given]);
  const trail: Step[] = [];
  const way: FlowEdge[] = [];
  const passed = new Set<string>();
  let current = nodeOf(flow, flow.start);
  const isSayable = (id: string, said: string) =>
    flow.nodes.some((node) => node.id === id && sayable(flow, node).includes(said));
  const unused = () =>
    [...given]
      .filter(([id, said]) => !torn.has(id) && !passed.has(id) && isSayable(id, said))
      .map(([id]) => id);

  /** What is said at the current node, where it can be said there. */
  const saidHere = () => {
    const said = torn.has(current.id) ? undefined : taken.get(current.id);
    return said !== undefined && isSayable(current.id, said) ? said : undefined;
  };

  /** The edge to go on by, and the step that is then behind: none for a question left out. */
  const next = (): { edge?: FlowEdge | undefined; step?: Step } => {
    const said = saidHere();
    const ways = waysOut(flow, current.id);
    if (current.kind === 'action') {
      const [edge] = ways;
      const isPassed = said !== undefined || (edge && leadsTo(flow, edge, unused()));
      if (isPassed !== true) return {};
      return { edge, step: { node: current, ...(said !== undefined && { said }) } };
    }
    const edge =
      said !== undefined
        ? ways.find(({ id }) => id === said)
        : given.has(current.id)
          ? undefined
          : onlyWay(flow, current.id, unused());
    if (edge?.id !== undefined && edge.answer !== undefined) {
      return { edge, step: { node: current, said: edge.id, answer: edge.answer } };
    }
    return hasChangedNothing(flow, trail) ? { edge: unchanged(flow, current) } : {};
  };

  for (;;) {
    const { edge, step } = passed.has(current.id) ? {} : next();
    if (edge === undefined) break;
    passed.add(current.id);
    way.push(edge);
    if (step) trail.push(step);
    current = nodeOf(flow, edge.to);
  }

  const used = answersOf(trail);
  const reasonFor = (id: string, said: string): DropReason => {
    const node = flow.nodes.find((candidate) => candidate.id === id);
    if (node === undefined || node.kind === 'outcome') return 'noQuestion';
    if (torn.has(id)) return 'twoAnswers';
    return isSayable(id, said) ? 'notOnTheWay' : 'noAnswer';
  };
  const dropped = [...given]
    .filter(([id]) => !used.some(([node]) => node === id))
    .map(([question, answer]) => ({ question, answer, reason: reasonFor(question, answer) }));
  return { trail, current, way, isBack: passed.has(current.id), answers: used, dropped };
}

const answersOf = (trail: readonly Step[]): Answer[] =>
  trail.flatMap(({ node, said }) => (said === undefined ? [] : [[node.id, said] as const]));

/** The answers that lead back to a node of the trail; all where it is not on it. */
export function answersBefore({ trail }: Walk, id: string): Answer[] {
  const until = trail.findIndex(({ node }) => node.id === id);
  return answersOf(until === -1 ? trail : trail.slice(0, until));
}
