import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { searchVocabulary } from './src/integrations/search-vocabulary.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { sidebar } from './src/sidebar.ts';

/** Where the site will stand. Both come from the environment, so that one build fits any host. */
const site = process.env.SITE_URL ?? 'https://rejoin.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({ hastPlugins: [baseLinks(base)] }) },
  integrations: [
    starlight({
      title: 'Rejoin',
      description: 'Find out why people cannot join a Skype for Business meeting, and get them in.',
      logo: { src: './src/assets/mark.svg', alt: '' },
      favicon: '/favicon.svg',
      customCss: ['./src/styles/theme.css', './src/styles/content.css'],
      components: {
        Footer: './src/components/page/Footer.astro',
        PageTitle: './src/components/page/PageTitle.astro',
        Search: './src/components/search/Search.astro',
      },
      disable404Route: true,
      routeMiddleware: './src/route-data.ts',
      credits: false,
      pagination: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      sidebar,
    }),
    searchVocabulary(),
  ],
});
