import type { Finding, Rule } from '../../rules.ts';
import { kindOf, type Drawing, type DrawnEdge, type DrawnNode } from '../drawing.ts';
import { writeArrow } from '../mermaid.ts';
import { suggestId } from '../../suggest-id.ts';

/** Rules about what Mermaid’s parser saw in a file. */
export type DrawingRules = Record<string, Rule<[Drawing]>>;

/** Where a node is. */
export const atNode = ({ id, line, text }: DrawnNode): Finding => ({
  line,
  field: id,
  value: text,
});

/** Where an arrow is, and how it would be written. */
export const atEdge = ({ from, to, id, line, text }: DrawnEdge) => ({
  line,
  field: `${from} --> ${to}`,
  value: text,
  written: writeArrow({
    from,
    to,
    ...(text !== '' && { id: id ?? (suggestId(text) || '…'), answer: text }),
  }),
});

/** The ids of all nodes. */
export const ids = ({ nodes }: Drawing) => nodes.map(({ id }) => id);

/** The arrows that leave a node. */
export const from = ({ edges }: Drawing, id: string) => edges.filter((edge) => edge.from === id);

/** The nodes of one kind. */
export const ofKind = ({ nodes }: Drawing, kind: ReturnType<typeof kindOf>) =>
  nodes.filter((node) => kindOf(node) === kind);
