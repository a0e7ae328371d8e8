import { flow as flowSchema } from '../../../schemas/flow.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { endOf } from '../drawing.ts';
import { atNode, ids, ofKind, type DrawingRules } from './findings.ts';

/** What is at the end of a walk, and where it is explained. */
export const ends = {
  'outcome says how it ends': {
    find: (drawing) =>
      ofKind(drawing, 'outcome')
        .filter((node) => endOf(node) === undefined)
        .map((node) => atNode(node)),
    message: ({ field }) => `Nothing says how “${field}” ends the walk.`,
    hint: ({ field, value }) =>
      `Write ${field}(["${value}"]):::solved where all is well then, :::hand-over where somebody ` +
      'else has to act, or :::go-on where the reader goes on elsewhere.',
  },

  'outcome is explained': {
    find: (drawing) =>
      ofKind(drawing, 'outcome')
        .filter(({ link }) => link === undefined)
        .map((node) => atNode(node)),
    message: ({ field }) => `The outcome “${field}” leads to no page.`,
    hint: ({ field }) => `Write \`click ${field} "/fix/<page>/#<heading>"\`.`,
  },

  'click names a node': {
    find: (drawing) =>
      drawing.clicks
        .filter(({ id }) => !ids(drawing).includes(id))
        .map(({ id, line }) => ({
          line,
          field: 'click',
          value: id,
          others: nearest(id, ids(drawing)),
        })),
    message: ({ value }) => `There is no node “${value}” to click.`,
    hint: ({ others }) => `Nearest ids: ${list(others)}.`,
  },

  'link stays on the site': {
    find: ({ nodes }) =>
      nodes.flatMap((node) =>
        flowSchema.shape.nodes.element.shape.link.safeParse(node.link).success
          ? []
          : [{ ...atNode(node), value: node.link ?? '' }],
      ),
    message: ({ field, value }) =>
      `“${field}” links to “${value}”, which is no address of this site.`,
    hint: () => 'Write an address like "/fix/network/" or "/fix/network/#heading".',
  },
} as const satisfies DrawingRules;
