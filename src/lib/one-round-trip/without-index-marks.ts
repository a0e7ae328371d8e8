const META = /<meta data-pagefind-[^>]*>/g;
const ATTRIBUTE = / data-pagefind-[a-z]+(?:="[^"]*")?(?=[^<>]*>)/g;

/** A built page without what only the making of the search index reads. */
export const withoutIndexMarks = (html: string): string =>
  html.replaceAll(META, '').replaceAll(ATTRIBUTE, '');
