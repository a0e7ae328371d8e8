import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The group that `sidebar-symptoms.ts` fills with a link for each symptom. */
export const SYMPTOMS_GROUP = 'I see an error';

/** The navigation. Fix pages and symptoms appear by themselves; only sections are listed here. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  {
    label: SYMPTOMS_GROUP,
    items: [
      { label: 'Search', link: '/search/' },
      { label: 'All symptoms', link: '/symptoms/' },
    ],
  },
  { label: 'I see no error', items: [{ slug: 'scope' }, { slug: 'link' }] },
  { label: 'Fixes', items: [{ autogenerate: { directory: 'fix' } }] },
  { label: 'About', items: [{ slug: 'about' }, { slug: 'agents' }, { slug: 'api/v1' }] },
];
