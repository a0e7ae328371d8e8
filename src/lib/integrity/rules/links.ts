import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { addressesOf } from '../addresses.ts';
import { linksOf } from '../site-links.ts';
import type { ContentRules } from './content-rules.ts';

/** Whether a link is to a page here. Files, whose names have an ending, are made by routes. */
const isPage = (link: string) => link.startsWith('/') && !/\.[a-z]+$/.test(link);

/** Links to addresses of this site. */
export const links = {
  'link leads somewhere': {
    find: (content) => {
      const addresses = addressesOf(content);
      return linksOf(content).flatMap(({ link, ...place }) =>
        link === undefined || !isPage(link) || addresses.has(link.replace(/\?[^#]*/, ''))
          ? []
          : [{ ...place, value: link, others: nearest(link, addresses) }],
      );
    },
    message: ({ value }) => `There is no page or heading “${value}”.`,
    hint: ({ others }) => `Nearest addresses: ${list(others)}.`,
  },
} as const satisfies ContentRules;
