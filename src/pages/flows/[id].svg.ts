import type { APIRoute, GetStaticPaths } from 'astro';
import { layoutOf, linkedFlow } from '../../components/flow-picture/linked-flow.server.ts';
import pictureStyle from '../../components/flow-picture/picture.css?inline';
import sealStyle from '../../components/flow-picture/seal.css?inline';
import { content } from '../../content.ts';
import { toSvg } from '../../lib/flow/svg.ts';
import colours from '../../styles/colours.css?inline';
import { wordsOn } from '../../words.ts';

export const getStaticPaths = (() =>
  content.flows.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The picture fills the window that it is opened in. */
const ALONE =
  '.flow-picture{width:100vw;height:100vh;background:var(--sl-color-bg);font-family:sans-serif}';

/** A flowchart as a picture, for readers who want to see it alone and for tickets. */
export const GET: APIRoute<never, { id: string }> = async ({ params, locals }) => {
  const flow = linkedFlow(params.id);
  const css = colours + sealStyle + pictureStyle + ALONE;
  return new Response(toSvg(flow, await layoutOf(flow), css, wordsOn(locals)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
