import type { FlowLayout, Placed, PlacedEdge, PlacedNode, Point } from './placed.ts';

/** A step aside that is smaller looks like a mistake. */
const NEARLY = 26;
/** What a line keeps free: beside the corner of a node, beside a box, beside another line. */
const CORNER = 16;
const BESIDE_BOX = 6;
const BESIDE_LINE = 8;

type Segment = readonly [Point, Point];

const overlap = (a: Placed, b: Placed) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether two upright lines run beside each other without room between them. */
function crowd([a, b]: Segment, [c, d]: Segment): boolean {
  return (
    c.x === d.x &&
    Math.abs(a.x - c.x) < BESIDE_LINE &&
    Math.min(a.y, b.y) < Math.max(c.y, d.y) &&
    Math.min(c.y, d.y) < Math.max(a.y, b.y)
  );
}

const runsInto = ([{ x, y }, end]: Segment, box: Placed) =>
  x > box.x - BESIDE_BOX &&
  x < box.x + box.width + BESIDE_BOX &&
  Math.max(y, end.y) > box.y &&
  Math.min(y, end.y) < box.y + box.height;

const segmentsOf = ({ points }: PlacedEdge): Segment[] =>
  points.slice(1).map((point, i) => [points[i] ?? point, point]);

/** The edge with its first step aside taken out, as it leaves a node; undefined where it has none. */
function pulled(edge: PlacedEdge, { x, width }: PlacedNode): PlacedEdge | undefined {
  const [start, aside, down, ...rest] = edge.points;
  if (!start || !aside || !down || rest.length === 0 || start.x !== aside.x || aside.y !== down.y) {
    return undefined;
  }
  const by = down.x - start.x;
  if (Math.abs(by) > NEARLY || down.x < x + CORNER || down.x > x + width - CORNER) return undefined;
  const { label } = edge;
  // An answer on the piece that moves goes with it.
  const moves = label !== undefined && label.x < start.x && label.x + label.width > start.x;
  return {
    ...edge,
    points: [{ x: down.x, y: start.y }, ...rest],
    ...(moves && { label: { ...label, x: label.x + by } }),
  };
}

const reversed = (edge: PlacedEdge): PlacedEdge => ({ ...edge, points: edge.points.toReversed() });

/** Whether nothing is in the way of an edge that has become straight in one piece. */
function isFree({ edge, label }: PlacedEdge, upright: Segment, layout: FlowLayout): boolean {
  const others = layout.edges.filter((other) => other.edge !== edge);
  const answers = others.flatMap((other) => other.label ?? []);
  const passed = layout.nodes.filter(({ node }) => node.id !== edge.from && node.id !== edge.to);
  const fits =
    label === undefined ||
    (label.x >= 0 &&
      label.x + label.width <= layout.width &&
      ![...layout.nodes, ...answers].some((box) => overlap(label, box)));
  return (
    fits &&
    ![...passed, ...answers].some((box) => runsInto(upright, box)) &&
    !others.flatMap(segmentsOf).some((segment) => crowd(upright, segment))
  );
}

/** Moves ends of lines along their nodes wherever that makes a line that is nearly straight straight. */
export function straighten(layout: FlowLayout): FlowLayout {
  const { nodes } = layout;
  const edges = [...layout.edges];
  const nodeAt = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const straightFrom = (id: string, edge: PlacedEdge): PlacedEdge | undefined => {
    const node = nodeAt.get(id);
    const straight = node && pulled(edge, node);
    const [upright] = straight ? segmentsOf(straight) : [];
    return straight && upright && isFree(straight, upright, { ...layout, edges })
      ? straight
      : undefined;
  };
  for (const [at, placed] of layout.edges.entries()) {
    const { from, to } = placed.edge;
    const first = straightFrom(from, placed) ?? placed;
    const last = straightFrom(to, reversed(first));
    edges[at] = last ? reversed(last) : first;
  }
  return { ...layout, edges };
}
