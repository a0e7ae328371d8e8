/** What is made for programs, or leads elsewhere, and is of no use to a reader without a network. */
const NOT_FOR_READERS = [
  /^_(?:headers|redirects)$/,
  // What reads a pasted link reads one of these documents.
  /^api\/(?!v1\/links\.json$)/,
  /\.(?:md|txt|xml)$/,
  /^pagefind\/pagefind-(?!entry|worker)/,
];

/**
 * What the names of a site’s caches begin with. Guides on one host share these names, so each has its
 * path in them, and a space behind it: the path of one guide may begin with that of another.
 * @param base The path under which the site stands, with a slash at its end.
 */
export const cachePrefix = (base: string) => `guide ${base} `;

/** A file of a built site, and its address on the host. */
interface KeptFile {
  file: string;
  address: string;
}

/**
 * The files of a built site that its readers need without a network, in the order of their addresses.
 * @param files Paths in the folder of the site, with slashes.
 * @param base The path under which the site stands, with a slash at its end.
 */
export function filesToKeep(files: readonly string[], base: string): KeptFile[] {
  return files
    .filter((file) => !NOT_FOR_READERS.some((pattern) => pattern.test(file)))
    .map((file) => {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      // All else that has no place in an address is encoded by the browser.
      return { file, address: base + path.replaceAll(/[%#?]/g, encodeURIComponent) };
    })
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/**
 * What every page of a guide holds, and the sign-in page that a network sends in place of it does not.
 * Without quotation marks, which hosts that compress HTML leave out.
 * @param home The full address of the guide.
 */
export const markOf = (home: string) => `<link rel=canonical href=${home}`;

/**
 * Whether a kept file is a page of the guide; undefined for a page that does not say so, which could
 * not be told from a sign-in page.
 */
export function isPageOfGuide(address: string, text: string, mark: string): boolean | undefined {
  if (text.replaceAll(/["']/g, '').includes(mark)) return true;
  return text.trimStart().startsWith('<') && !address.endsWith('.svg') ? undefined : false;
}
