import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { markdownPages } from './src/integrations/markdown-pages.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { searchVocabulary } from './src/integrations/search-vocabulary.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { tableFrames } from './src/markdown/table-frames.ts';
import { sidebar } from './src/sidebar.ts';

/** Where the site will stand. Both come from the environment, so that one build fits any host. */
const site = process.env.SITE_URL ?? 'https://rejoin.example';
const base = process.env.BASE_PATH ?? '/';

const socialImage = new URL(`${base.replace(/\/$/, '')}/social.png`, site).href;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Beside the project instead of in node_modules, so that copies with shared modules stay apart.
  cacheDir: './.cache/astro',
  prerenderConflictBehavior: 'error',
  markdown: {
    // Quotes stay as typed: error messages and commands are compared letter by letter.
    processor: satteri({
      hastPlugins: [baseLinks(base), tableFrames()],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    starlight({
      title: 'Rejoin',
      description: 'Find out why people cannot join a Skype for Business meeting, and get them in.',
      logo: { src: './src/assets/mark.svg', alt: '' },
      favicon: '/favicon.svg',
      head: [
        { tag: 'meta', attrs: { property: 'og:image', content: socialImage } },
        {
          tag: 'meta',
          attrs: { property: 'og:image:alt', content: 'Rejoin: get back into the meeting.' },
        },
      ],
      customCss: ['./src/styles/theme.css', './src/styles/content.css', './src/styles/print.css'],
      components: {
        Footer: './src/components/page/Footer.astro',
        MarkdownContent: './src/components/page/MarkdownContent.astro',
        PageTitle: './src/components/page/PageTitle.astro',
        Search: './src/components/search/Search.astro',
      },
      disable404Route: true,
      routeMiddleware: './src/route-data.ts',
      // Long commands wrap: a reader on a phone sees all of them.
      expressiveCode: { defaultProps: { wrap: true } },
      credits: false,
      pagination: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      sidebar,
    }),
    markdownPages(),
    permalinks(),
    searchVocabulary(),
  ],
});
