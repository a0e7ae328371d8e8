import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import {
  addFeedAndManifest,
  addLinkPreview,
  addMarkdownLink,
  addPrintedFoot,
  addSearchDescription,
  addSearchFacts,
} from './page-head.ts';
import { wordsOn } from '../words.ts';
import { addSymptoms } from './sidebar-symptoms.ts';

/** Adds to what Starlight knows of a page: links in its navigation, tags in its head. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const say = wordsOn(locals);
  addSymptoms(route, say);
  addLinkPreview(route, say);
  addFeedAndManifest(route);
  addPrintedFoot(route, url, say);
  addMarkdownLink(route, url);
  addSearchFacts(route);
  addSearchDescription(route);
});
