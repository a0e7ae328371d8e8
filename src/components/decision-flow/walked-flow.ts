import type { Graph } from '../../lib/flow/graph.ts';
import type { KnownAnswer } from '../../lib/flow/known.ts';
import type { ShortNumber } from '../../lib/permalinks/numbers.ts';
import type { EndCause } from '../../lib/ticket/facts.ts';

/** What the page carries of a flow for its walk. */
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
