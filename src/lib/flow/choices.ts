import type { FlowNode } from '../../schemas/flow.ts';
import type { Say } from '../words.ts';
import { waysOut, type Graph } from './graph.ts';
import { DEEDS } from './trail.ts';

/** What can be said at a node: its id, as links hold it, and its words. */
export interface Choice {
  id: string;
  words: string;
}

/** The answers to a question in the order of its file, or what can become of something to do. */
export const choicesAt = (flow: Graph, { id, kind }: FlowNode, say: Say): Choice[] =>
  kind === 'action'
    ? DEEDS.map((deed) => ({ id: deed, words: say(`walk.live.${deed}`) }))
    : waysOut(flow, id).map(({ id: answer = '', answer: words = '' }) => ({ id: answer, words }));
