import type { Flow, FlowEdge, FlowNode } from '../../schemas/flow.ts';
import { encodeEntities } from './entities.ts';

/** The brackets that Mermaid draws each kind of node with. */
const BRACKETS = {
  question: ['{{', '}}'],
  action: ['[', ']'],
  outcome: ['([', '])'],
} as const satisfies Record<FlowNode['kind'], readonly [string, string]>;

const quote = (text: string) => `"${encodeEntities(text)}"`;

/** An arrow as an author writes it: an answer with its id, or the plain one after an action. */
export function writeArrow({ from, to, id = '', answer }: FlowEdge): string {
  return answer === undefined ? `${from} --> ${to}` : `${from} ${id}@-->|${quote(answer)}| ${to}`;
}

/** The flow as Mermaid text: compiled again, it gives the same flow. */
export function toMermaid({ title, description, nodes, edges }: Flow): string {
  const lines = [
    `accTitle: ${encodeEntities(title)}`,
    `accDescr: ${encodeEntities(description)}`,
    ...nodes.map(
      ({ id, kind, text, end }) =>
        id + BRACKETS[kind].join(quote(text)) + (end === undefined ? '' : `:::${end}`),
    ),
    ...edges.map(writeArrow),
    ...nodes.flatMap(({ id, link }) => (link === undefined ? [] : [`click ${id} "${link}"`])),
  ];
  return `flowchart TD\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
