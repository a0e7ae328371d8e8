import type { StarlightPlugin } from '@astrojs/starlight/types';
import { headers } from './headers.ts';
import { lateModules } from './late-modules/integration.ts';
import { markdownHtml } from './markdown/integration.ts';
import { markdownPages } from './markdown-pages.ts';
import { offline } from './offline/integration.ts';
import { oldEngines } from './old-engines.ts';
import { permalinks } from './permalinks/integration.ts';
import { site } from '../site.ts';
import { wordsOn } from '../words.ts';
import { oneRoundTrip } from './one-round-trip/integration.ts';
import { quietBuild } from './quiet-build.ts';
import { sidebarOf } from './sidebar.ts';
import { smallHeap } from './small-heap.ts';
import { searchIndex } from './search-index/integration.ts';
import { systemTheme } from './system-theme/integration.ts';

/** Makes a troubleshooting guide of a Starlight site: everything that hooks into it and its build. */
export function guide(): StarlightPlugin {
  return {
    name: 'guide',
    hooks: {
      'config:setup'({ updateConfig, addRouteMiddleware, addIntegration, useTranslations }) {
        const say = wordsOn({ t: useTranslations(site.language) });
        updateConfig({
          logo: { src: './src/assets/mark.svg', alt: '' },
          customCss: [
            './src/styles/colours.css',
            './src/styles/theme.css',
            './src/styles/content.css',
            './src/styles/print.css',
          ],
          components: {
            Footer: './src/components/page/Footer.astro',
            LanguageSelect: './src/components/page/LanguageSelect.astro',
            MarkdownContent: './src/components/page/MarkdownContent.astro',
            PageTitle: './src/components/page/PageTitle.astro',
            Search: './src/components/search/Search.astro',
            Sidebar: './src/components/sidebar/Sidebar.astro',
            ThemeProvider: './src/components/theme/ThemeProvider.astro',
            ThemeSelect: './src/components/theme/ThemeSelect.astro',
          },
          disable404Route: true,
          ...(site.contact.edit !== undefined && { editLink: { baseUrl: site.contact.edit } }),
          // Links to the site are shown with a small picture, so that title and message have room.
          head: [{ tag: 'meta', attrs: { name: 'twitter:card', content: 'summary' } }],
          // What it brings for code is several times what is used of it.
          expressiveCode: false,
          credits: false,
          pagination: false,
          sidebar: sidebarOf(say),
        });
        addRouteMiddleware({ entrypoint: './src/plugin/route-data.ts' });
        addIntegration(smallHeap());
        addIntegration(markdownHtml(say));
        addIntegration(markdownPages(say));
        addIntegration(permalinks(site.name, say));
        addIntegration(systemTheme());
        addIntegration(oldEngines());
        addIntegration(lateModules());
        addIntegration(quietBuild());
        addIntegration(searchIndex());
        addIntegration(oneRoundTrip());
        addIntegration(headers());
        addIntegration(offline());
      },
    },
  };
}
