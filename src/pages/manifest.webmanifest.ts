import type { APIRoute } from 'astro';
import { href } from '../base-path.ts';
import { site } from '../site.ts';

/** Lets a browser put the site among the apps of a device. */
export const GET: APIRoute = () =>
  Response.json({
    name: site.name,
    description: site.description,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon.png'), sizes: '256x256', type: 'image/png' },
    ],
  });
