import type { APIRoute } from 'astro';
import { absolute } from '../base-path.ts';
import { openSearchDescription } from '../lib/search/opensearch.ts';
import { site } from '../site.ts';

/** The description by which browsers offer to search the site. */
export const GET: APIRoute = () =>
  new Response(openSearchDescription(site, absolute('/search/'), absolute('/favicon.svg')), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
