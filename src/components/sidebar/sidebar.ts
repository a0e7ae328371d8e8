/** What Starlight keeps of its menu when a page is left: how far it is scrolled, and which groups are open. */
interface Kept {
  scroll?: number;
  open?: (boolean | null)[];
}

/** Puts the menu back to how it was left, where it stands beside the page. */
function restore(menu: HTMLElement) {
  const { scroll = 0, open = [] } = JSON.parse(
    sessionStorage.getItem('sl-sidebar-state') ?? '{}',
  ) as Kept;
  menu.querySelectorAll('details').forEach((group, i) => {
    group.open = open[i] ?? group.open;
  });
  menu.scrollTop = scroll;
}

const menu = document.getElementById('starlight__sidebar');
if (menu && matchMedia('(min-width: 50em)').matches) {
  try {
    restore(menu);
  } catch {
    // A browser that keeps nothing shows it from its top.
  }
}
