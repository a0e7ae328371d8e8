/** What somebody searched for, from an address's `?q=`, without half a letter where it was cut. */
export function readQuery(search: string): string {
  return (new URLSearchParams(search).get('q') ?? '').replace(/\uFFFD$/, '');
}
