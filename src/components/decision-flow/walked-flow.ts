import { href } from '../../base-path.ts';
import { content, entry } from '../../content.ts';
import type { Graph } from '../../lib/flow/graph.ts';
import type { KnownAnswer } from '../../lib/flow/known.ts';
import { endsOf, type ShortNumber } from '../../lib/permalinks/numbers.ts';
import { movedTo } from '../../lib/permalinks/where-now.ts';
import { writeAnswers } from '../../lib/scope/address.ts';
import { endCausesOf, type EndCause } from '../../lib/ticket/facts.ts';
import { ledger, shortNumber } from '../../plugin/permalinks/ledger.ts';
import type { Flow } from '../../schemas/flow.ts';
import { textsUnder } from '../../words.ts';
import { linkedFlow } from '../flow-picture/linked-flow.ts';

/** What a walk needs to know of its flow. */
export interface WalkedFlow extends Graph {
  id: string;
  /** Where its ids went, as the ledger says. */
  moved: [string, string][];
  /** The causes that its ends point to. */
  endCauses: EndCause[];
  /** What follows from answers that were given elsewhere. */
  known: KnownAnswer[];
  /** The short numbers of its ends. */
  numbers: Partial<Record<string, ShortNumber>>;
}

/** What a page fetches when somebody is about to walk. */
export interface WalkFile {
  flow: WalkedFlow;
  words: Readonly<Record<string, string>>;
}

/** What the answers to the matrices answer in a flow. */
const knownIn = (flow: string): KnownAnswer[] =>
  content.scopes.flatMap(({ id, data }) =>
    data.flowAnswers
      .filter((follows) => follows.flow === flow)
      .map(({ when, question, answer }) => ({
        when: writeAnswers({ id, ...data }, when),
        answer: [question, answer],
      })),
  );

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

function walkedFlow(id: string): WalkedFlow {
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
