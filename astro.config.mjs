import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { guide } from './src/plugin/guide.ts';
import { site } from './src/site.ts';

export default defineConfig({
  // Where the site will stand. Both come from the environment, so that one build fits any host.
  site: process.env.SITE_URL ?? 'https://rejoin.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // Beside the project instead of in node_modules, so that copies with shared modules stay apart.
  cacheDir: './.cache/astro',
  prerenderConflictBehavior: 'error',
  integrations: [
    starlight({
      title: site.name,
      description: site.description,
      locales: { root: { label: site.language, lang: site.language } },
      plugins: [guide()],
    }),
  ],
});
