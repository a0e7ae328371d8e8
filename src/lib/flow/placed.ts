import type { FlowEdge, FlowNode } from '../../schemas/flow.ts';

/** A place in a picture, in CSS pixels from its corner. */
export interface Point {
  x: number;
  y: number;
}

/** Words and the box they stand in. */
export interface Placed extends Point {
  width: number;
  height: number;
  lines: string[];
}

/** A node in its place. */
export interface PlacedNode extends Placed {
  node: FlowNode;
}

/** An edge as a line from node to node, with its answer. */
export interface PlacedEdge {
  edge: FlowEdge;
  /** The corners of its line, both ends included. */
  points: Point[];
  label?: Placed;
}

/** A flow with a place for everything, in CSS pixels. */
export interface FlowLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}
