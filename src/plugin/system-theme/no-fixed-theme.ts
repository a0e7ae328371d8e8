import { defineMiddleware } from 'astro:middleware';

/** What Starlight gives every page before a script has read what its reader chose. */
const FIXED_THEME = ' data-theme="dark"';

/** Leaves the theme of a page to the reader's system until a script sets it; without one it stays so. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response((await response.text()).replace(FIXED_THEME, ''), response);
});
