import type { APIRoute, GetStaticPaths } from 'astro';
import { content, entry } from '../../content.ts';
import { toMermaid } from '../../lib/flow/mermaid.ts';

export const getStaticPaths = (() =>
  content.flows.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A flowchart as Mermaid text, for wikis, editors and tickets that draw it themselves. */
export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(toMermaid(entry('flows', params.id).data), {
    headers: { 'content-type': 'text/vnd.mermaid; charset=utf-8' },
  });
