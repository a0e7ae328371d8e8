import { posix } from 'node:path';
import type { Content } from '../../content-types.ts';
import { nearest } from '../../nearest.ts';
import { readParameters } from '../../parameters.ts';
import { list } from '../../rules.ts';
import { answersTo } from '../../scope/answers.ts';
import { addressesOf, addressOfPage, filesOf } from '../addresses.ts';
import { linksOf } from '../site-links.ts';
import type { ContentRules } from './content-rules.ts';

const QUERY = /\?[^#]*/;
const FILE = /\.[a-z]+$/;

/** A link as the address of a page: without the ending of its file, and with the last slash. */
const asPage = (link: string) => link.replace(/(?:\.[a-z]+|\/)?(?=#|$)/, '/');

/** Every answer that an address may carry, as it stands there: `users=single`, `network.is-on=yes`. */
const answersOf = ({ scopes, flows }: Content) => [
  ...scopes.flatMap(({ id, data }) =>
    data.axes.flatMap((axis) =>
      answersTo(axis).flatMap((answer) => {
        const given = `${axis.id}=${answer.id}`;
        return data.plainAddress ? [given, `${id}.${given}`] : [`${id}.${given}`];
      }),
    ),
  ),
  ...flows.flatMap(({ id, data }) =>
    data.edges.flatMap((edge) => (edge.id === undefined ? [] : [`${id}.${edge.from}=${edge.id}`])),
  ),
];

/** The path of a picture’s file from the project’s root. */
const fileOf = (page: string, address: string) =>
  address.startsWith('/') ? `public${address}` : posix.join(posix.dirname(page), address);

/** Links to addresses of this site, and its pictures. */
export const links = {
  'link leads somewhere': {
    find: (content, { hasFile }) => {
      const addresses = addressesOf(content);
      const files = filesOf(content);
      return linksOf(content).flatMap(({ link = '', ...place }) => {
        if (!link.startsWith('/')) return [];
        const address = link.replace(QUERY, '');
        const isThere = addresses.has(address) || files.has(address) || hasFile(`public${address}`);
        if (isThere) return [];
        const page = asPage(address);
        const others = addresses.has(page)
          ? [page]
          : nearest(address, FILE.test(address) ? files : addresses);
        return [{ ...place, value: link, others }];
      });
    },
    message: ({ value }) => `There is no page, heading or file “${value}”.`,
    hint: ({ others = [] }) =>
      others.length === 1 ? `Write ${list(others)}.` : `Nearest addresses: ${list(others)}.`,
  },

  'link carries answers that are there': {
    find: (content) => {
      const addresses = new Set(content.pages.map(({ id }) => addressOfPage(id)));
      const answers = answersOf(content);
      return linksOf(content).flatMap(({ link = '', ...place }) => {
        const query = QUERY.exec(link)?.[0] ?? '';
        return addresses.has(link.replace(/[?#].*/, ''))
          ? readParameters(query)
              .map((parameter) => parameter.join('='))
              .filter((answer) => !answers.includes(answer))
              .map((answer) => ({ ...place, value: answer, others: nearest(answer, answers) }))
          : [];
      });
    },
    message: ({ value }) => `The link carries “${value}”, and nothing here has that answer.`,
    hint: ({ others }) => `Nearest answers: ${list(others)}.`,
  },

  'picture is there': {
    find: ({ pages }, { hasFile }) =>
      pages.flatMap(({ file, images }) =>
        images.flatMap(({ address, line }) => {
          const place = fileOf(file, address);
          return address === '' || hasFile(place)
            ? []
            : [{ file, line, field: 'picture', value: address, place }];
        }),
      ),
    message: ({ value }) => `There is no picture “${value}”.`,
    hint: ({ place = '' }) => `Put it at ${place}, or write the address of one that is there.`,
  },
} as const satisfies ContentRules;
