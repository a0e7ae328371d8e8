import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Say } from '../lib/words.ts';
import { site } from '../site.ts';

const pages = (slugs: readonly string[]) => slugs.map((slug) => ({ slug }));

/** The navigation. Fix pages and symptoms appear by themselves; of other pages, `site.ts` lists some. */
export const sidebarOf = (say: Say): NonNullable<StarlightUserConfig['sidebar']> => [
  {
    // `sidebar-symptoms.ts` adds to this group, because it is the first.
    label: say('navigation.symptoms'),
    items: [
      { label: say('navigation.search'), link: '/search/' },
      { label: say('navigation.allSymptoms'), link: '/symptoms/' },
      { label: say('codes.title'), link: '/codes/' },
    ],
  },
  { label: say('navigation.noError'), items: pages(site.navigation.noError) },
  { label: say('navigation.fixes'), items: [{ autogenerate: { directory: 'fix' } }] },
  {
    label: say('navigation.about'),
    items: [...pages(site.navigation.about), { label: say('changes.title'), link: '/changes/' }],
  },
];
