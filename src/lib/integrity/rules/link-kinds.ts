import { RESERVED_KINDS } from '../../../schemas/link.ts';
import { linkReader } from '../../links/read.ts';
import { list } from '../../rules.ts';
import type { ContentRules } from './content-rules.ts';

/** The kinds of links that the reader of links tells apart. */
export const linkKinds = {
  'link kind has an id of its own': {
    find: ({ links }) =>
      links
        .filter(({ id }) => RESERVED_KINDS.some((reserved) => reserved === id))
        .map(({ id, file }) => ({ file, field: 'file name', value: id })),
    message: ({ value }) => `“${value}” is what the reader of links says where no kind fits.`,
    hint: () => 'Rename the file: its name is the id of the kind.',
  },

  'example is of its kind': {
    find: ({ links }) => {
      const read = linkReader(links.map(({ id, data }) => ({ id, ...data })));
      return links.flatMap(({ id, file, data }) =>
        data.examples.flatMap((example, i) => {
          const { kind } = read(example);
          return kind === id
            ? []
            : [{ file, field: `examples.${i}`, value: example, others: [kind] }];
        }),
      );
    },
    message: ({ value, others }) => `“${value}” is read as “${list(others)}”.`,
    hint: () =>
      'Let `forms` fit it, or give this file a lower `order` than the kind that takes it.',
  },
} as const satisfies ContentRules;
