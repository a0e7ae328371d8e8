import type { APIRoute } from 'astro';
import { href } from '../base-path.ts';
import { openSearchDescription } from '../lib/search/opensearch.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = (address: string) => new URL(href(address), site).href;
  return new Response(openSearchDescription(absolute('/search/'), absolute('/favicon.svg')), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
