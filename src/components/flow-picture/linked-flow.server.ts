import { href } from '../../base-path.ts';
import { entry } from '../../content.ts';
import { layOut } from '../../lib/flow/layout.ts';
import type { FlowLayout } from '../../lib/flow/placed.ts';
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

const layouts = new Map<string, Promise<FlowLayout>>();

/** Where everything in a flow’s picture stands; found once, because a page and a file show it. */
export function layoutOf(flow: Flow): Promise<FlowLayout> {
  const layout = layouts.get(flow.id) ?? layOut(flow);
  layouts.set(flow.id, layout);
  return layout;
}
