import type { Flow, FlowNode } from '../../schemas/flow.ts';
import { encodeEntities } from './entities.ts';

/** The brackets that Mermaid draws each kind of node with. */
const BRACKETS = {
  question: ['{{', '}}'],
  action: ['[', ']'],
  outcome: ['([', '])'],
} as const satisfies Record<FlowNode['kind'], readonly [string, string]>;

const quote = (text: string) => `"${encodeEntities(text)}"`;

/** The flow as Mermaid text: compiled again, it gives the same flow. */
export function toMermaid({ title, description, nodes, edges }: Flow): string {
  const lines = [
    `accTitle: ${encodeEntities(title)}`,
    `accDescr: ${encodeEntities(description)}`,
    ...nodes.map(({ id, kind, text }) => id + BRACKETS[kind].join(quote(text))),
    ...edges.map(({ from, to, answer }) =>
      answer === undefined ? `${from} --> ${to}` : `${from} -->|${quote(answer)}| ${to}`,
    ),
    ...nodes.flatMap(({ id, link }) => (link === undefined ? [] : [`click ${id} "${link}"`])),
  ];
  return `flowchart TD\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
