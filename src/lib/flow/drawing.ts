import { ENDS, type FlowNode } from '../../schemas/flow.ts';

/** A node as Mermaid’s parser sees it. */
export interface DrawnNode {
  id: string;
  /** Mermaid’s name of the shape; undefined where only an arrow mentions the node. */
  shape: string | undefined;
  /** The words with entities still marked. */
  rawText: string;
  text: string;
  link: string | undefined;
  isMarkdown: boolean;
  isStyled: boolean;
  /** The classes that its author gave it. */
  classes: string[];
  line: number;
}

/** An arrow as Mermaid’s parser sees it. */
export interface DrawnEdge {
  from: string;
  to: string;
  /** The id as it is written before the arrow. */
  id: string | undefined;
  rawText: string;
  text: string;
  /** Whether it is the one arrow with a meaning here, `-->`. */
  isPlain: boolean;
  isMarkdown: boolean;
  line: number;
}

/** A flowchart file as Mermaid’s parser sees it, before anything is asked of it. */
export interface Drawing {
  title: string;
  description: string;
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  /** Subgraphs, which have no meaning here. */
  subgraphs: { id: string; line: number }[];
  /** The nodes that `click` lines name. */
  clicks: { id: string; line: number }[];
}

/** Where Mermaid’s parser gave up, and the word it stopped at where that says something. */
export interface SyntaxMistake {
  line: number;
  stoppedAt: string | undefined;
}

const KINDS: Readonly<Record<string, FlowNode['kind']>> = {
  hexagon: 'question',
  square: 'action',
  stadium: 'outcome',
};

/** How the class of an end says that it ends; undefined where none or several do. */
export function endOf({ classes }: Pick<DrawnNode, 'classes'>): FlowNode['end'] {
  const ends = ENDS.filter((end) => classes.includes(end));
  return ends.length === 1 ? ends[0] : undefined;
}

/** What a node’s shape says it is; undefined where the shape has no meaning here. */
export function kindOf({ shape }: Pick<DrawnNode, 'shape'>): FlowNode['kind'] | undefined {
  return shape !== undefined && Object.hasOwn(KINDS, shape) ? KINDS[shape] : undefined;
}
