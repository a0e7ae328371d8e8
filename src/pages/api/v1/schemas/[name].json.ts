import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'astro/zod';
import { absolute } from '../../../../base-path.ts';
import { schemaAddress } from '../../../../lib/api/documents.ts';
import { api, type ApiName } from '../../../../schemas/api.ts';

export const getStaticPaths = (() =>
  Object.keys(api).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of a document of the API, made from the schema that the build checks it by. */
export const GET: APIRoute<never, { name: ApiName }> = ({ params: { name } }) =>
  Response.json({ $id: absolute(schemaAddress(name)), ...z.toJSONSchema(api[name]) });
