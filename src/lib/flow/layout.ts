import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Flow, FlowEdge, FlowNode } from '../../schemas/flow.ts';
import { nodeOf, waysOut } from './graph.ts';
import type { FlowLayout, Placed, Point } from './placed.ts';
import { straighten } from './straighten.ts';
import { textBox, type TextBox } from './text-box.ts';

/** The sizes of words in nodes and on edges; the style sheet of the picture uses the same. */
export const NODE_TEXT = { fontSize: 14, lineHeight: 18 };
export const ANSWER_TEXT = { fontSize: 13, lineHeight: 16 };

/** How wide words may be set. A picture that gets wider than a page shows gets narrower words. */
const USUAL = { node: 150, answer: 120 };
const NARROW = { node: 120, answer: 100 };
const PAGE_WIDTH = 820;

/** Space between the words of a node and its outline; a question’s pointed sides need more. */
const PADDING: Readonly<Record<FlowNode['kind'], { x: number; y: number }>> = {
  question: { x: 22, y: 11 },
  action: { x: 12, y: 11 },
  outcome: { x: 18, y: 11 },
};
const ANSWER_PADDING = { x: 5, y: 3 };

/**
 * Top to bottom with right angles. The order of the file decides what stands left, so that the first
 * answer does and a small edit moves little.
 */
const LAYOUT = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  // An answer is read beside its question, however far its way leads.
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
};
/** On its own line, an answer is laid out like a node, so that nothing lies over it. */
const ON_THE_LINE = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/** Nodes and edges in the order a reader comes to them who tries each answer to its end. */
function inReadingOrder(flow: Flow): { nodes: FlowNode[]; edges: FlowEdge[] } {
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  const visit = (id: string) => {
    const node = nodeOf(flow, id);
    if (nodes.includes(node)) return;
    nodes.push(node);
    for (const way of waysOut(flow, id)) {
      edges.push(way);
      visit(way.to);
    }
  };
  visit(flow.start);
  return { nodes, edges };
}

const padded = ({ width, height }: TextBox, { x, y }: Point) => ({
  width: width + 2 * x,
  height: height + 2 * y,
});

/** The place of a box; the file stays small and stable with whole numbers. */
const place = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Point> & Partial<Placed>) => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});

const pointsOf = ({ sections }: ElkExtendedEdge): Point[] =>
  (sections ?? [])
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));

const NO_BOX: TextBox = { lines: [], width: 0, height: 0 };

async function layOutIn(measure: typeof USUAL, flow: Flow): Promise<FlowLayout> {
  const { nodes, edges } = inReadingOrder(flow);
  const nodeBoxes = nodes.map(({ text }) =>
    textBox(text, { ...NODE_TEXT, maxWidth: measure.node }),
  );
  const answerBoxes = edges.map(({ answer }) =>
    answer === undefined
      ? undefined
      : textBox(answer, { ...ANSWER_TEXT, maxWidth: measure.answer }),
  );

  const graph: ElkNode = {
    id: flow.id,
    layoutOptions: LAYOUT,
    children: nodes.map(({ id, kind }, i) => ({
      id,
      ...padded(nodeBoxes[i] ?? NO_BOX, PADDING[kind]),
    })),
    edges: edges.map(({ from, to, answer: text = '' }, i) => {
      const box = answerBoxes[i];
      // A label without its text would be left out of the layout.
      const labels = box && [{ text, ...padded(box, ANSWER_PADDING), layoutOptions: ON_THE_LINE }];
      return { id: `${i}`, sources: [from], targets: [to], ...(labels && { labels }) };
    }),
  };

  const placed = await new ELK().layout(graph);
  return straighten({
    ...place(placed),
    nodes: nodes.map((node, i) => ({
      node,
      ...place(placed.children?.[i] ?? {}),
      lines: nodeBoxes[i]?.lines ?? [],
    })),
    edges: edges.map((edge, i) => {
      const line = placed.edges?.[i];
      const label = line?.labels?.[0];
      return {
        edge,
        points: line ? pointsOf(line) : [],
        ...(label && { label: { ...place(label), lines: answerBoxes[i]?.lines ?? [] } }),
      };
    }),
  });
}

/** Gives every node, line and answer of a flow its place: the same one whenever it is asked. */
export async function layOut(flow: Flow): Promise<FlowLayout> {
  const layout = await layOutIn(USUAL, flow);
  return layout.width <= PAGE_WIDTH ? layout : layOutIn(NARROW, flow);
}
