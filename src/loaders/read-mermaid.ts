import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import type { Drawing, SyntaxMistake } from '../lib/flow/drawing.ts';
import { decodeEntities } from '../lib/flow/entities.ts';
import { lineNaming, lineOfNode, linesNaming } from '../lib/files/mermaid-lines.ts';

// Mermaid cleans labels with DOMPurify, which needs a DOM. Nothing read here is used as HTML.
Object.assign(DOMPurify, {
  addHook: () => undefined,
  removeHook: () => undefined,
  sanitize: (text: string) => text,
});

/** What is read of Mermaid’s flowchart database. */
interface FlowDb {
  getVertices: () => Map<
    string,
    {
      type?: string;
      text?: string;
      link?: string;
      labelType: string;
      styles: string[];
      classes: string[];
    }
  >;
  getEdges: () => {
    start: string;
    end: string;
    type: string;
    stroke: string;
    text: string;
    labelType: string;
    id: string;
    isUserDefinedId: boolean;
  }[];
  getSubGraphs: () => { id: string }[];
  getAccTitle: () => string;
  getAccDescription: () => string;
}

/**
 * The part of Mermaid that hands over what it has read. Its own types leave the database open and
 * call this deprecated; there is no other way to it.
 */
interface MermaidApi {
  initialize: (config: { startOnLoad: boolean }) => void;
  getDiagramFromText: (text: string) => Promise<{ type: string; db: FlowDb }>;
}

const { mermaidAPI } = mermaid as unknown as { mermaidAPI: MermaidApi };
mermaidAPI.initialize({ startOnLoad: false });

const FLOWCHART = 'flowchart-v2';

/** The class that Mermaid itself gives to a node with a link. */
const LINKED = 'clickable';

/** Comments and directives go, their lines stay: Mermaid drops both and then counts differently. */
const withoutComments = (source: string) => source.replaceAll(/^[ \t]*%%.*$/gm, '');

/** What holds no ids, which is passed over, or an answer’s id before its arrow. */
const ANSWER_ID =
  /^[ \t]*acc(?:Title|Descr)\s*(?::.*|\{[^}]*\})|"[^"]*"|([^\s"]+)@(?=\s*[<xo]?(?:--|==|-\.|~~~))/gm;

/**
 * The text with a number in place of each answer’s id, and the ids. Mermaid lets an id name one
 * arrow of a file, and forgets it where it comes again; here two questions may both have a `yes`.
 */
function numberAnswers(source: string): { numbered: string; answerIds: string[] } {
  const answerIds: string[] = [];
  const numbered = source.replaceAll(ANSWER_ID, (passed, id: string | undefined) =>
    id === undefined ? passed : `${answerIds.push(id) - 1}@`,
  );
  return { numbered, answerIds };
}

/** The line of a parser’s error in the file; what stands above `flowchart` is not counted by it. */
function mistakeOf(error: unknown, lines: readonly string[]): SyntaxMistake {
  const above = Math.max(
    lines.findIndex((line) => /^\s*(flowchart|graph)\b/.test(line)),
    0,
  );
  const { hash } = error as { hash?: { loc?: { first_line: number }; token?: unknown } };
  const token = hash?.token;
  return {
    line: above + (hash?.loc?.first_line ?? 1),
    // Words stand for themselves; names in capitals are the parser’s own.
    stoppedAt: typeof token === 'string' && /^[a-z]+$/.test(token) ? token : undefined,
  };
}

async function read(source: string): Promise<Drawing | SyntaxMistake> {
  const readable = withoutComments(source);
  const lines = readable.split('\n');
  const { numbered, answerIds } = numberAnswers(readable);
  let diagram;
  try {
    diagram = await mermaidAPI.getDiagramFromText(numbered);
  } catch (error) {
    return mistakeOf(error, lines);
  }
  if (diagram.type !== FLOWCHART) return { line: 1, stoppedAt: diagram.type };

  const { db } = diagram;
  return {
    title: decodeEntities(db.getAccTitle()),
    description: decodeEntities(db.getAccDescription()),
    nodes: [...db.getVertices()].map(
      ([id, { type, text = '', link, labelType, styles, classes }]) => ({
        id,
        shape: type,
        rawText: text,
        text: decodeEntities(text),
        link: link === undefined ? undefined : decodeEntities(link),
        isMarkdown: labelType === 'markdown',
        isStyled: styles.length > 0,
        classes: classes.filter((name) => name !== LINKED),
        line: lineOfNode(lines, id),
      }),
    ),
    edges: db.getEdges().map(({ start, end, type, stroke, text, labelType, ...edge }, i, edges) => {
      const before = edges
        .slice(0, i)
        .filter((other) => other.start === start && other.end === end);
      return {
        from: start,
        to: end,
        id: edge.isUserDefinedId ? answerIds[Number(edge.id)] : undefined,
        rawText: text,
        text: decodeEntities(text),
        isPlain: type === 'arrow_point' && stroke === 'normal',
        isMarkdown: labelType === 'markdown',
        line: linesNaming(lines, start, end)[before.length] ?? lineNaming(lines, start, end),
      };
    }),
    subgraphs: db.getSubGraphs().map(({ id }) => ({ id, line: lineNaming(lines, id) })),
    clicks: lines.flatMap((line, i) => {
      const id = /^\s*click\s+(\S+)/.exec(line)?.[1];
      return id === undefined ? [] : [{ id, line: i + 1 }];
    }),
  };
}

let reading: Promise<unknown> = Promise.resolve();

/**
 * Reads a flowchart file with Mermaid’s own parser. For the build only: Mermaid is far too large for
 * a page. One file is read after the other, because Mermaid keeps titles in a single place.
 */
export function readDrawing(source: string): Promise<Drawing | SyntaxMistake> {
  const result = reading.then(() => read(source));
  reading = result;
  return result;
}
