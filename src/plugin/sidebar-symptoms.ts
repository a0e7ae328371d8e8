import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { href } from '../base-path.ts';
import { groups, symptomOf } from '../content-views.ts';
import { shortList, type SymptomGroup } from '../lib/symptom/groups.ts';
import type { Say } from '../lib/words.ts';

/** So that a page weighs the same however many symptoms there are. */
const MOST = 8;

const linkTo = (address: string, label: string, isCurrent = false) => ({
  type: 'link' as const,
  label,
  href: href(address),
  isCurrent,
  badge: undefined,
  attrs: {},
});

/** The group of the open page: its first symptoms, and the way to all of them. */
const openGroup = ({ id, data, symptoms }: SymptomGroup, open: string, say: Say) => ({
  type: 'group' as const,
  label: data.title,
  entries: [
    ...shortList(symptoms, open, MOST).map((symptom) =>
      linkTo(`/symptoms/${symptom.id}/`, symptom.data.label, symptom.id === open),
    ),
    linkTo(`/symptoms/#${id}`, say('navigation.allOf', { group: data.title })),
  ],
  collapsed: false,
  badge: undefined,
});

/** Lists the groups of symptoms in the navigation, and the symptoms of the group that is open. */
export function addSymptoms({ sidebar, entry }: StarlightRouteData, say: Say) {
  const [section] = sidebar;
  if (section?.type !== 'group') throw new Error('The sidebar does not begin with a group.');
  const open = symptomOf(entry.id);
  section.entries.push(
    ...groups.map((group) =>
      open?.data.group === group.id
        ? openGroup(group, open.id, say)
        : linkTo(`/symptoms/#${group.id}`, group.data.title),
    ),
  );
}
