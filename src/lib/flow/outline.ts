import type { FlowNode } from '../../schemas/flow.ts';
import { nodeOf, waysOut, type Graph } from './graph.ts';
import { reachable } from '../reachable.ts';

/** A stretch of a flow in a nested list: up to the next question or outcome. */
export interface OutlineItem {
  /** The answer that leads here, after a question. */
  answer?: string;
  /** Actions, then the question or outcome they lead to, unless `goTo` refers to that. */
  nodes: FlowNode[];
  /** The section to go on with, and whether that is a loop back. */
  goTo?: { node: FlowNode; section: number; isLoop: boolean };
  /** What follows each answer. */
  next: OutlineItem[];
}

/**
 * The flow as numbered sections of nested lists, for reading. A question or action that several ways
 * lead to is a section of its own, so that nothing is repeated and long flows don’t nest deep;
 * outcomes are short and stand wherever a path ends.
 */
export function outlineOf(flow: Graph): OutlineItem[] {
  const isSection = ({ id, kind }: FlowNode) =>
    id === flow.start ||
    (kind !== 'outcome' && flow.edges.filter(({ to }) => to === id).length > 1);

  const sections = [flow.start];
  const sectionOf = (id: string) => {
    if (!sections.includes(id)) sections.push(id);
    return sections.indexOf(id);
  };

  const write = (first: FlowNode, answer?: string): OutlineItem => {
    const item: OutlineItem = { ...(answer !== undefined && { answer }), nodes: [first], next: [] };
    let last = first;
    let ways = waysOut(flow, last.id);
    while (last.kind === 'action' && ways[0]) {
      const node = nodeOf(flow, ways[0].to);
      if (isSection(node)) return { ...item, goTo: reference(last, node) };
      item.nodes.push(node);
      last = node;
      ways = waysOut(flow, last.id);
    }
    for (const way of ways) {
      const node = nodeOf(flow, way.to);
      const given = way.answer ?? '';
      item.next.push(
        isSection(node)
          ? { answer: given, nodes: [], goTo: reference(last, node), next: [] }
          : write(node, given),
      );
    }
    return item;
  };
  const reference = (from: FlowNode, node: FlowNode) => ({
    node,
    section: sectionOf(node.id),
    isLoop: reachable(flow.edges, [node.id]).has(from.id),
  });

  const written: OutlineItem[] = [];
  // Writing a section finds further ones, which the loop then comes to.
  for (const id of sections) written.push(write(nodeOf(flow, id)));
  return written;
}
