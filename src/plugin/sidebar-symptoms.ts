import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { href } from '../base-path.ts';
import { content } from '../content.ts';

/** Lists every symptom in the navigation, so that a new one needs no change but its own file. */
export function addSymptoms({ sidebar }: StarlightRouteData, { pathname }: URL) {
  const [group] = sidebar;
  if (group?.type !== 'group') throw new Error('The sidebar does not begin with a group.');
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
