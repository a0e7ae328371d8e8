import { defineMiddleware } from 'astro:middleware';
import { addressIn, href } from '../../base-path.ts';
import { formerHeadings } from '../../lib/permalinks/headings.ts';
import { keepHeadings } from '../../lib/permalinks/keep-headings.ts';
import { wordsOn } from '../../words.ts';
import { ledger } from '../../ledger.ts';

/** Lets links to former headings of a page lead to the right place on it. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const response = await next();
  const former = formerHeadings(ledger, addressIn(url));
  if (former.renamed.size + former.elsewhere.size === 0) return response;
  return new Response(keepHeadings(await response.text(), former, href, wordsOn(locals)), response);
});
