import type { Way } from '../../../schemas/way.ts';
import { invitationReader, partsOf } from '../../invitation/read.ts';
import { list } from '../../rules.ts';
import type { ContentRules } from './content-rules.ts';

/** Whether a regular expression has as many groups as there are values, in each of its choices. */
function isGrouped(looks: string, way: Way): boolean {
  // With nothing as its last choice it fits any text.
  const groups = (new RegExp(`${looks}|`, 'u').exec('')?.length ?? 1) - 1;
  return (
    groups > 0 && groups % partsOf(way).filter(({ labels }) => labels !== undefined).length === 0
  );
}

/** The ways in that the reader of invitations finds. */
export const ways = {
  'example holds its way': {
    find: ({ ways }) => {
      const read = invitationReader(ways.map(({ id, data }) => ({ id, ...data })));
      return ways.flatMap(({ id, file, data }) =>
        data.examples.flatMap((example, i) => {
          const found = read(example).map((way) => way.id);
          return found.length === 1 && found[0] === id
            ? []
            : [{ file, field: `examples.${i}`, value: example, others: found }];
        }),
      );
    },
    message: ({ value, others = [] }) =>
      others.length === 0
        ? `In “${value}” no way is found.`
        : `In “${value}” the reader finds ${list(others)}.`,
    hint: () =>
      'Let `labels` and `shape` of its `value` fit it, or `looks`, and nothing of other ways.',
  },

  'looks has a group for each label': {
    find: ({ ways }) =>
      ways.flatMap(({ file, data }) =>
        data.looks === undefined || isGrouped(data.looks, data)
          ? []
          : [{ file, field: 'looks', value: data.looks }],
      ),
    message: ({ value }) => `“${value}” has not one group for each value with labels.`,
    hint: () => 'Put each value in ( ), in the order of the file, and everything else in (?: ).',
  },
} as const satisfies ContentRules;
