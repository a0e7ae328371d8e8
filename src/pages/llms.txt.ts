import type { APIRoute } from 'astro';
import { absolute } from '../base-path.ts';
import { content } from '../content.ts';
import { llmsText } from '../lib/llms-text.ts';

/** What the site holds, for programs that read text. */
export const GET: APIRoute = () => new Response(llmsText(content, absolute));
