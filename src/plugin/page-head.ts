import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { absolute, addressIn, fullAddress, href } from '../base-path.ts';
import { content } from '../content.ts';
import { symptomOf } from '../content-views.ts';
import { formatDate } from '../lib/format-date.ts';
import { codesFacts, factTags, pageFacts, symptomFacts } from '../lib/search/facts.ts';
import type { Say } from '../lib/words.ts';
import { site } from '../site.ts';
import { shortNumber } from '../ledger.ts';

/** Gives links to a page a small picture and the kind of page, beside its title and description. */
export function addLinkPreview({ head, entry: { id } }: StarlightRouteData, say: Say) {
  const kind = symptomOf(id) !== undefined ? 'symptom' : id.startsWith('fix/') ? 'fix' : 'page';
  const properties = {
    'og:image': absolute('/icon.png'),
    'og:image:alt': `${site.name}: ${site.tagline}`,
    'article:section': say(`search.panel.${kind}`),
  };
  for (const [property, content] of Object.entries(properties)) {
    head.push({ tag: 'meta', attrs: { property, content } });
  }
}

/** Puts the page’s address, its number and the day of its review at the foot of every printed sheet. */
export function addPrintedFoot({ head, entry: { data } }: StarlightRouteData, url: URL, say: Say) {
  const { reviewed } = data;
  const parts = [
    fullAddress(url),
    shortNumber(addressIn(url))?.name ?? [],
    reviewed === undefined
      ? []
      : say('page.reviewed', { date: formatDate(reviewed, say.language) }),
  ].flat();
  head.push({
    tag: 'style',
    attrs: { media: 'print' },
    content: `@page{@bottom-left{content:"${parts.join(' · ')}";font:8pt sans-serif}}`,
  });
}

/** Says where the same page is as Markdown. */
export function addMarkdownLink({ head, id }: StarlightRouteData, { pathname }: URL) {
  if (id === '404') return;
  head.push({
    tag: 'link',
    attrs: { rel: 'alternate', type: 'text/markdown', href: `${pathname}index.md` },
  });
}

/** Lets programs that follow the site find its feed, and browsers keep the site as an app. */
export function addFeedAndManifest({ head }: StarlightRouteData) {
  head.push({ tag: 'link', attrs: { rel: 'manifest', href: href('/manifest.webmanifest') } });
  head.push({
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/rss+xml',
      title: site.name,
      href: href('/feed.xml'),
    },
  });
}

/** Lets browsers offer to search the site. */
export function addSearchDescription({ head }: StarlightRouteData) {
  head.push({
    tag: 'link',
    attrs: {
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: site.name,
      href: href('/opensearch.xml'),
    },
  });
}

/** Tells the search index what a page is about, beyond its text. */
export function addSearchFacts({ head, entry: { id } }: StarlightRouteData) {
  const symptom = symptomOf(id);
  const page = content.pages.find((candidate) => candidate.id === id);
  if (symptom !== undefined) head.push(...factTags(symptomFacts(content, symptom)));
  else if (page !== undefined) head.push(...factTags(pageFacts(content, page)));
  else if (id === 'codes') head.push(...factTags(codesFacts(content)));
}
