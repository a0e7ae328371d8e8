import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { absolute } from '../../../base-path.ts';
import { content } from '../../../content.ts';
import { apiDocuments, documents } from '../../../lib/api/documents.ts';
import { wordsOn } from '../../../words.ts';

export const getStaticPaths = (() =>
  (['index', ...documents] as const).map((name) => ({
    params: { name },
  }))) satisfies GetStaticPaths;

/** The content as data. */
export const GET: APIRoute<never, InferGetStaticParamsType<typeof getStaticPaths>> = ({
  params,
  locals,
}) => Response.json(apiDocuments(content, absolute, wordsOn(locals))[params.name]);
