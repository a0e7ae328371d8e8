import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute } from '../base-path.ts';
import { content } from '../content.ts';
import { latestChanges } from '../lib/changes.ts';
import { site } from '../site.ts';

/** The symptoms and fixes that were checked last, for programs that follow the guide. */
export const GET: APIRoute = () =>
  rss({
    title: site.name,
    description: site.description,
    site: absolute('/'),
    items: latestChanges(content).map(({ date, address, title, note }) => ({
      title,
      description: note,
      link: absolute(address),
      pubDate: new Date(date),
    })),
  });
