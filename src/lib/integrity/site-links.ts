import type { Content } from '../content-types.ts';
import { addressOfPage } from './addresses.ts';

/** Every link to an address of this site that content holds. */
export const linksOf = ({ flows, symptoms, links, ways, pages }: Content) => [
  ...pages.flatMap(({ id, file, links: found }) =>
    found.map(({ address, line }) => ({
      file,
      line,
      field: 'link',
      link: address.startsWith('#') ? addressOfPage(id) + address : address,
    })),
  ),
  ...flows.flatMap(({ file, data }) =>
    data.nodes.map(({ id, link }) => ({ file, field: `click ${id}`, link })),
  ),
  ...[...symptoms, ...links, ...ways].flatMap(({ file, data }) =>
    data.now.map((act, i) => ({
      file,
      field: `now.${i}.link`,
      link: 'link' in act ? act.link : undefined,
    })),
  ),
];
