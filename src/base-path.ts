/** An address of this site (`/fix/network/`) as a link that works under any base path. */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
