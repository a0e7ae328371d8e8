import type { Flow } from '../../schemas/flow.ts';
import { nearest } from '../nearest.ts';
import type { FlowProblem } from './problems.ts';

/**
 * The links of a flow that lead to no page or heading. `addresses` holds every page, `/fix/network/`,
 * and every heading, `/fix/network/#proxy`.
 */
export function checkFlowLinks({ nodes }: Flow, addresses: ReadonlySet<string>): FlowProblem[] {
  return nodes.flatMap(({ id, link }) => {
    if (link === undefined || addresses.has(link)) return [];
    const [page = ''] = link.split('#');
    const onPage = [...addresses].filter((address) => address.startsWith(`${page}#`));
    const candidates = addresses.has(page) ? [page, ...onPage] : addresses;
    return [
      {
        rule: 'link leads somewhere',
        field: `click ${id}`,
        message: addresses.has(page)
          ? `The page ${page} has no heading “${link.slice(page.length + 1)}”.`
          : `There is no page ${page}.`,
        hint: `Nearest addresses: ${nearest(link, candidates).join(', ')}.`,
      },
    ];
  });
}
