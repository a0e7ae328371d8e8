import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { absolute } from '../../../base-path.ts';
import { content } from '../../../content.ts';
import { apiDocuments } from '../../../lib/api/documents.ts';

export const getStaticPaths = (() =>
  Object.entries(apiDocuments(content, absolute)).map(([name, document]) => ({
    params: { name },
    props: { document },
  }))) satisfies GetStaticPaths;

/** The content as data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.document);
