import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { href } from './base-path.ts';
import { content, entry } from './content.ts';
import { formatDate } from './lib/format-date.ts';
import { factTags, pageFacts, symptomFacts } from './lib/search/facts.ts';
import { scriptJson, techArticle } from './lib/structured-data.ts';
import { SYMPTOMS_GROUP } from './sidebar.ts';

/** Lists every symptom in the navigation, so that a new one needs no change but its own file. */
function addSymptoms(sidebar: StarlightRouteData['sidebar'], pathname: string) {
  const group = sidebar.find(({ label }) => label === SYMPTOMS_GROUP);
  if (group?.type !== 'group') throw new Error(`The sidebar has no group “${SYMPTOMS_GROUP}”.`);
  group.entries.push(
    ...content.symptoms.map(({ id, data }) => {
      const link = href(`/symptoms/${id}/`);
      return {
        type: 'link' as const,
        label: data.label,
        href: link,
        isCurrent: pathname === link,
        badge: undefined,
        attrs: {},
      };
    }),
  );
}

/** Describes a reviewed page to search engines. */
function addStructuredData({ head, entry: { data } }: StarlightRouteData, url: URL) {
  const { title, description, reviewed, appliesTo = [], sources = [] } = data;
  if (reviewed === undefined || description === undefined) return;
  head.push({
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    content: scriptJson(
      techArticle({
        title,
        description,
        reviewed,
        url: url.href,
        about: appliesTo.map((id) => entry('products', id).data.name),
        basedOn: sources.flatMap((id) => entry('sources', id).data.url ?? []),
      }),
    ),
  });
}

/** Puts the page’s address, and the day of its review, at the foot of every printed sheet. */
function addPrintedFoot({ head, entry: { data } }: StarlightRouteData, url: URL) {
  const reviewed = data.reviewed === undefined ? '' : ` · Reviewed on ${formatDate(data.reviewed)}`;
  head.push({
    tag: 'style',
    attrs: { media: 'print' },
    content: `@page{@bottom-left{content:"${url.href}${reviewed}";font:8pt sans-serif}}`,
  });
}

/** Says where the same page is as Markdown. */
function addMarkdownLink({ head, id }: StarlightRouteData, { pathname }: URL) {
  if (id === '404') return;
  head.push({
    tag: 'link',
    attrs: { rel: 'alternate', type: 'text/markdown', href: `${pathname}index.md` },
  });
}

/** Tells the search index what a page is about, beyond its text. */
function addSearchFacts({ head, entry: { id } }: StarlightRouteData, pathname: string) {
  const symptom = content.symptoms.find(({ id }) => pathname === href(`/symptoms/${id}/`));
  const page = content.pages.find((candidate) => candidate.id === id);
  if (symptom !== undefined) head.push(...factTags(symptomFacts(content, symptom)));
  else if (page !== undefined) head.push(...factTags(pageFacts(content, page)));
}

export const onRequest = defineRouteMiddleware(({ locals, url, site }) => {
  const route = locals.starlightRoute;
  addSymptoms(route.sidebar, url.pathname);
  addPrintedFoot(route, new URL(url.pathname, site));
  addMarkdownLink(route, url);
  addStructuredData(route, new URL(url.pathname, site));
  addSearchFacts(route, url.pathname);
  route.head.push({
    tag: 'link',
    attrs: {
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: 'Rejoin',
      href: href('/opensearch.xml'),
    },
  });
});
