import { ENDS } from '../../../schemas/flow.ts';
import { id as idSchema } from '../../../schemas/fields.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { kindOf } from '../drawing.ts';
import { atEdge, atNode, type DrawingRules } from './findings.ts';

const isUnfit = ({ id }: { id: string | undefined }) =>
  id !== undefined && !idSchema.safeParse(id).success;

/** What a file draws: only what has a meaning here. */
export const form = {
  'title and description are there': {
    find: ({ title, description }) => [
      ...(title === '' ? [{ line: 1, field: 'accTitle', value: 'title' }] : []),
      ...(description === '' ? [{ line: 1, field: 'accDescr', value: 'description' }] : []),
    ],
    message: ({ value }) => `The flowchart has no ${value}.`,
    hint: ({ field }) => `Write \`${field}: …\` on the line below \`flowchart TD\`.`,
  },

  'id fits an address': {
    find: ({ nodes, edges }) => [
      ...nodes.filter(isUnfit).map((node) => ({ ...atNode(node), value: node.id })),
      ...edges.filter(isUnfit).map((edge) => ({ ...atEdge(edge), value: edge.id ?? '' })),
    ],
    message: ({ value }) => `The id “${value}” can’t stand in an address.`,
    hint: () => 'Write lower case words joined by single hyphens, such as `is-signed-in`.',
  },

  'shape has a meaning': {
    find: (drawing) =>
      drawing.nodes
        .filter((node) => kindOf(node) === undefined)
        .map(({ id, line, shape = '' }) => ({
          line,
          field: id,
          value: shape,
          others: nearest(
            id,
            drawing.nodes.flatMap((other) => (other.shape === undefined ? [] : [other.id])),
          ),
        })),
    message: ({ field, value }) =>
      value === ''
        ? `An arrow names “${field}”, and nothing says what that is.`
        : `The shape of “${field}” (${value}) has no meaning here.`,
    hint: ({ field, value, others }) =>
      `Write ${field}{{"…?"}} to ask, ${field}["…"] for something to do, ${field}(["…"]) to end` +
      (value === '' && others?.length !== 0
        ? `; or one of the nearest ids: ${list(others)}.`
        : '.'),
  },

  'arrow has a meaning': {
    find: ({ edges }) => edges.filter(({ isPlain }) => !isPlain).map((edge) => atEdge(edge)),
    message: ({ field }) =>
      `This arrow (${field}) is not a plain one, which would say nothing here.`,
    hint: ({ written }) => `Write \`${written}\`.`,
  },

  'everything drawn is shown': {
    find: ({ nodes, subgraphs }) => [
      ...subgraphs.map(({ id, line }) => ({ line, field: id, value: 'Subgraphs' })),
      ...nodes
        .filter(
          (node) =>
            node.isStyled ||
            node.classes.some(
              (name) => kindOf(node) !== 'outcome' || !(ENDS as readonly string[]).includes(name),
            ),
        )
        .map((node) => ({ ...atNode(node), value: 'Styles and classes' })),
    ],
    message: ({ value }) =>
      `${value} have no meaning here; the site draws every flow in its own way.`,
    hint: ({ field }) => `Take them away from “${field}”.`,
  },
} as const satisfies DrawingRules;
