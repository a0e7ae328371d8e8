import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { placeIn } from './src/lib/place.ts';
import { checkInterfaceWords } from './src/loaders/check-interface-words.ts';
import { site } from './src/site.ts';

// Before anything imports them.
await checkInterfaceWords(new URL('.', import.meta.url));
const { guide } = await import('./src/plugin/guide.ts');

// Where the site will stand comes from the environment, so that one build fits any host.
const place = placeIn(process.env);

export default defineConfig({
  site: place.site ?? 'https://rejoin.example',
  base: place.base,
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
