/** What Starlight keeps of its menu when a page is left: how far it is scrolled, and which groups are open. */
interface Kept {
  scroll?: number;
  open?: (boolean | null)[];
}

/** Puts the menu back to how it was left. */
function restore(menu: HTMLElement) {
  // Starlight keeps a group by its number. That of the open symptom is on its page alone, and would
  // move all behind it, so it gets none.
  menu.querySelector('details details sl-sidebar-restore')?.remove();
  const { scroll = 0, open = [] } = JSON.parse(
    sessionStorage.getItem('sl-sidebar-state') ?? '{}',
  ) as Kept;
  menu.querySelectorAll<HTMLElement>('sl-sidebar-restore').forEach((point, i) => {
    const group = point.parentElement as HTMLDetailsElement;
    point.dataset.index = String(i);
    group.open = open[i] ?? group.open;
  });
  menu.scrollTop = scroll;
}

const menu = document.getElementById('starlight__sidebar');
if (menu) {
  try {
    restore(menu);
  } catch {
    // A browser that keeps nothing shows it from its top.
  }
}
