import type { APIRoute } from 'astro';
import { absolute } from '../base-path.ts';
import { content } from '../content.ts';
import { llmsText } from '../lib/llms-text.ts';
import { site } from '../site.ts';
import { wordsOn } from '../words.ts';

/** What the site holds, for programs that read text. */
export const GET: APIRoute = ({ locals }) =>
  new Response(llmsText(content, site, absolute, wordsOn(locals)));
