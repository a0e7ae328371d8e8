import type { DrawnEdge } from '../drawing.ts';
import { suggestId } from '../../suggest-id.ts';
import { atEdge, atNode, from, ofKind, type DrawingRules } from './findings.ts';

/** The arrows that share something with one before them; no words and no id are shared by nobody. */
const repeated = (edges: DrawnEdge[], key: (edge: DrawnEdge) => string | undefined) => {
  const keys = edges.map(key);
  return edges.filter((_, i) => {
    const own = keys[i];
    return own !== undefined && own !== '' && keys.indexOf(own) < i;
  });
};

/** The ways out of questions and of what is to do. */
export const answers = {
  'question has two answers': {
    find: (drawing) =>
      ofKind(drawing, 'question')
        .filter(({ id }) => from(drawing, id).length === 1)
        .map((node) => atNode(node)),
    message: ({ field }) => `The question “${field}” has a single answer.`,
    hint: ({ field }) =>
      `Add another: ${field} …@-->|"…"| <id>; or write ${field}["…"] to have it done.`,
  },

  'answer has words': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        from(drawing, id)
          .filter(({ text }) => text === '')
          .map((edge) => atEdge(edge)),
      ),
    message: ({ field }) => `The arrow ${field} leaves a question and has no answer on it.`,
    hint: ({ field }) => `Write ${field.replace('-->', '…@-->|"…"|')}.`,
  },

  'answer has an id': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        from(drawing, id)
          .filter((edge) => edge.text !== '' && edge.id === undefined)
          .map((edge) => atEdge(edge)),
      ),
    message: ({ value }) => `The answer “${value}” has no id, by which a link could hold it.`,
    hint: ({ written }) =>
      `Write \`${written}\`. The id stays for good, whatever the words become.`,
  },

  'answer id is there once': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        repeated(from(drawing, id), (edge) => edge.id).map((edge) => ({
          ...atEdge(edge),
          value: edge.id ?? '',
        })),
      ),
    message: ({ value }) => `Another answer to this question has the id “${value}”.`,
    hint: () => 'Keep the id that stands in links already, and give the newer answer another.',
  },

  'answer is there once': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        repeated(from(drawing, id), ({ text }) => suggestId(text) || text).map((edge) => ({
          ...atEdge(edge),
          field: id,
        })),
      ),
    message: ({ field, value }) => `“${field}” has the answer “${value}” twice.`,
    hint: () => 'Word the answers differently, or keep one of them.',
  },

  'action has one way on': {
    find: (drawing) =>
      ofKind(drawing, 'action').flatMap((node) => {
        const ways = from(drawing, node.id);
        return ways.length > 1 || ways.some((way) => way.text !== '' || way.id !== undefined)
          ? [atNode(node)]
          : [];
      }),
    message: ({ field }) =>
      `“${field}” is something to do, and its arrows carry answers or are several.`,
    hint: ({ field }) =>
      `Keep one arrow without id or label; to ask how it went, lead it to a question. Or write ${field}{{"…?"}}.`,
  },
} as const satisfies DrawingRules;
