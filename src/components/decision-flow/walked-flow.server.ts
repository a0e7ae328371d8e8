import { href } from '../../base-path.ts';
import { content, entry } from '../../content.ts';
import type { Graph } from '../../lib/flow/graph.ts';
import type { KnowingMatrix } from '../../lib/flow/known.ts';
import { endsOf, type ShortNumber } from '../../lib/permalinks/numbers.ts';
import { movedTo } from '../../lib/permalinks/where-now.ts';
import { endCausesOf, type EndCause } from '../../lib/ticket/facts.ts';
import { ledger, shortNumber } from '../../ledger.ts';
import type { Flow } from '../../schemas/flow.ts';
import { textsUnder } from '../../words.ts';
import { linkedFlow } from '../flow-picture/linked-flow.server.ts';
import { carriedMatrix } from '../scoping-matrix/carried-matrix.server.ts';

/** What a walk needs to know of its flow. */
export interface WalkedFlow extends Graph {
  id: string;
  /** Where its ids went, as the ledger says. */
  moved: [string, string][];
  /** The causes that its ends point to. */
  endCauses: EndCause[];
  /** The matrices from whose answers something follows in it. */
  known: KnowingMatrix[];
  /** The short numbers of its ends. */
  numbers: Partial<Record<string, ShortNumber>>;
}

/** What a page fetches when somebody is about to walk. */
export interface WalkFile {
  flow: WalkedFlow;
  words: Readonly<Record<string, string>>;
}

/** The matrices whose answers answer questions of a flow, without what they lead to by themselves. */
const knownIn = (flow: string): KnowingMatrix[] =>
  content.scopes.flatMap(({ id, data }) => {
    const follows = data.flowAnswers
      .filter((known) => known.flow === flow)
      .map(({ when, question, answer }): KnowingMatrix['follows'][number] => ({
        when,
        answer: [question, answer],
      }));
    const { cells: _, ...matrix } = carriedMatrix(id);
    return follows.length === 0 ? [] : [{ ...matrix, follows }];
  });

/** The short numbers of the ends of a flow, by their ids. */
const numbersIn = (flow: Flow): WalkedFlow['numbers'] =>
  Object.fromEntries(
    endsOf(flow).map((end): [id: string, number: ShortNumber | undefined] => {
      const number = shortNumber(end);
      return [end.split(' ')[2] ?? '', number && { ...number, address: href(number.address) }];
    }),
  );

/** A flow with what its walk needs to know, and the words that the walk says. */
export const walkFile = (id: string, locals: App.Locals): WalkFile => ({
  flow: walkedFlow(id),
  words: textsUnder('walk.live', locals),
});

/** A flow with what its walk needs to know. */
export function walkedFlow(id: string): WalkedFlow {
  const { start, nodes, edges } = linkedFlow(id);
  const { data } = entry('flows', id);
  return {
    id,
    start,
    nodes,
    edges,
    endCauses: endCausesOf(content, data),
    known: knownIn(id),
    numbers: numbersIn(data),
    moved: movedTo(ledger, `flow ${id}`),
  };
}
