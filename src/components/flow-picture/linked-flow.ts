import { href } from '../../base-path.ts';
import { entry } from '../../content.ts';
import type { Flow } from '../../schemas/flow.ts';

/** A flow whose links lead where they should on this site, under any base path. */
export function linkedFlow(id: string): Flow {
  const { data } = entry('flows', id);
  return {
    ...data,
    nodes: data.nodes.map(({ link, ...node }) => ({
      ...node,
      ...(link !== undefined && { link: href(link) }),
    })),
  };
}
