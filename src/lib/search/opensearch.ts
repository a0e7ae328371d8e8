import { escapeHtml } from '../escape-html.ts';

/**
 * The description by which a browser offers to search this site from its address bar.
 * @param searchPage The full address of the search page.
 * @param icon The full address of the site’s icon.
 */
export function openSearchDescription(
  { name, description }: { name: string; description: string },
  searchPage: string,
  icon: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(name)}</ShortName>
  <Description>${escapeHtml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeHtml(icon)}</Image>
  <Url type="text/html" template="${escapeHtml(searchPage)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
