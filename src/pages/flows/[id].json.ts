import type { APIRoute, GetStaticPaths } from 'astro';
import { walkFile } from '../../components/decision-flow/walked-flow.server.ts';
import { content } from '../../content.ts';

export const getStaticPaths = (() =>
  content.flows.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** What the walk of a flow needs, for the page that walks it. */
export const GET: APIRoute<never, { id: string }> = ({ params, locals }) =>
  Response.json(walkFile(params.id, locals));
