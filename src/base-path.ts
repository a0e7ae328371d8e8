/** An address of this site (`/fix/network/`) as a link that works under any base path. */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}

/** The address of this site that a URL has, whatever the base path. */
export function addressIn({ pathname }: URL): string {
  return pathname.slice(href('/').length - 1);
}

/** The full address of a page by its URL in the build, for readers outside of the site. */
export function fullAddress({ pathname }: URL): string {
  return new URL(pathname, import.meta.env.SITE).href;
}

/** An address of this site with its host, for readers outside of it. */
export function absolute(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}
