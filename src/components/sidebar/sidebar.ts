/** What Starlight keeps of its menu when a page is left: how far it is scrolled, and which groups are open. */
interface Kept {
  scroll?: number;
  open?: (boolean | null)[];
}

/**
 * The groups that every page has. Starlight keeps a group by its number on the page, and the group
 * that the open symptom is in would move all behind it: so that one gets none.
 */
function numberGroups(menu: HTMLElement): (HTMLDetailsElement | null)[] {
  menu.querySelector('details details sl-sidebar-restore')?.remove();
  return [...menu.querySelectorAll<HTMLElement>('sl-sidebar-restore')].map((point, i) => {
    point.dataset.index = String(i);
    return point.closest('details');
  });
}

/** Puts the menu back to how it was left. */
function restore(menu: HTMLElement, groups: (HTMLDetailsElement | null)[]) {
  const { scroll = 0, open = [] } = JSON.parse(
    sessionStorage.getItem('sl-sidebar-state') ?? '{}',
  ) as Kept;
  groups.forEach((group, i) => {
    if (group) group.open = open[i] ?? group.open;
  });
  menu.scrollTop = scroll;
}

const menu = document.getElementById('starlight__sidebar');
if (menu) {
  const groups = numberGroups(menu);
  try {
    // Only where it stands beside the page.
    if (matchMedia('(min-width: 50em)').matches) restore(menu, groups);
  } catch {
    // A browser that keeps nothing shows it from its top.
  }
}
