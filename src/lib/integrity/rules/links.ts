import type { Content } from '../../content-types.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { addressesOf } from '../addresses.ts';
import type { ContentRules } from './content-rules.ts';

/** Every link to an address of this site that a data file holds. */
const linksOf = ({ flows, symptoms }: Content) => [
  ...flows.flatMap(({ file, data }) =>
    data.nodes.map(({ id, link }) => ({ file, field: `click ${id}`, link })),
  ),
  ...symptoms.flatMap(({ file, data }) =>
    data.now.map((act, i) => ({
      file,
      field: `now.${i}.link`,
      link: 'link' in act ? act.link : undefined,
    })),
  ),
];

/** Links to addresses of this site. */
export const links = {
  'link leads somewhere': {
    find: (content) => {
      const addresses = addressesOf(content);
      return linksOf(content).flatMap(({ file, field, link }) =>
        link === undefined || addresses.has(link)
          ? []
          : [{ file, field, value: link, others: nearest(link, addresses) }],
      );
    },
    message: ({ value }) => `There is no page or heading “${value}”.`,
    hint: ({ others }) => `Nearest addresses: ${list(others)}.`,
  },
} as const satisfies ContentRules;
