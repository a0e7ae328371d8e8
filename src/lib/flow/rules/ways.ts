import { list } from '../../rules.ts';
import { kindOf, type Drawing, type DrawnNode } from '../drawing.ts';
import { closedLoops, reachable } from '../../reachable.ts';
import { atEdge, atNode, from, ids, ofKind, type DrawingRules } from './findings.ts';

/** Nodes that a walk could begin with: nothing leads to them, and they lead on. */
export const starts = (drawing: Drawing): DrawnNode[] =>
  drawing.nodes.filter(
    ({ id }) => from(drawing, id).length > 0 && !drawing.edges.some(({ to }) => to === id),
  );

/** The ways from the start to the ends. */
export const ways = {
  'flow has one start': {
    find: (drawing) => {
      const found = starts(drawing);
      if (found.length === 1) return [];
      return [
        {
          line: found[1]?.line ?? 1,
          field: found[1]?.id ?? 'flowchart',
          value: list(found.map(({ id }) => id)),
        },
      ];
    },
    message: ({ value }) =>
      value === ''
        ? 'The flow has no start: every node is led to by another.'
        : `The flow has more than one start: nothing leads to ${value}.`,
    hint: ({ value }) =>
      value === ''
        ? 'Add a first question that no arrow leads to.'
        : 'Draw an arrow to each of them but one.',
  },

  'node is reachable': {
    find: (drawing) => {
      const reached = reachable(
        drawing.edges,
        starts(drawing).map(({ id }) => id),
      );
      return reached.size === 0
        ? []
        : drawing.nodes.filter(({ id }) => !reached.has(id)).map((node) => atNode(node));
    },
    message: ({ field }) => `No path from the start comes to “${field}”.`,
    hint: ({ field }) => `Draw an arrow to ${field} from a node on the way, or remove it.`,
  },

  'path ends in an outcome': {
    find: (drawing) =>
      drawing.nodes
        .filter((node) => ['question', 'action'].includes(kindOf(node) ?? ''))
        .filter(({ id }) => from(drawing, id).length === 0)
        .map((node) => atNode(node)),
    message: ({ field }) => `“${field}” is a dead end: it leads nowhere and is no outcome.`,
    hint: ({ field, value }) =>
      `Draw an arrow from ${field}, or write ${field}(["${value}"]) to end there.`,
  },

  'outcome ends the path': {
    find: (drawing) =>
      ofKind(drawing, 'outcome').flatMap(({ id }) =>
        from(drawing, id)
          .slice(0, 1)
          .map((edge) => ({ ...atEdge(edge), field: id, value: edge.to })),
      ),
    message: ({ field, value }) => `The outcome “${field}” leads on to “${value}”.`,
    hint: ({ field }) => `Write ${field}["…"] if it is something to do, or remove the arrow.`,
  },

  'loop has a way out': {
    find: (drawing) =>
      closedLoops(ids(drawing), drawing.edges).map((loop) => ({
        line: drawing.nodes.find(({ id }) => id === loop[0])?.line ?? 1,
        field: loop[0] ?? '',
        value: list(loop),
      })),
    message: ({ value }) => `Nobody gets out of this loop: ${value}.`,
    hint: () => 'Give one of its questions an answer that leads to an outcome.',
  },
} as const satisfies DrawingRules;
