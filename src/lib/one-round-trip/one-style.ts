const STYLE = /<style>([\s\S]*?)<\/style>/;
const LINK = /<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?\s*\/?>/;
const EITHER = new RegExp(`${LINK.source}|${STYLE.source}`, 'g');
/** Where the styles were. */
const MARK = '<style></style>';

/** The styles of a built page, in their order. */
export interface PageStyles {
  css: string;
  /** The page with other styles in their place. */
  withStyle: (css: string) => string;
}

/**
 * Takes the styles out of a built page, those in files too.
 * @param read Gives the text of the file that stands at an address.
 */
export function stylesOf(html: string, read: (address: string) => string): PageStyles {
  let css = '';
  const bare = html.replace(EITHER, (_, address?: string, media?: string, text?: string) => {
    const isFirst = css === '';
    const rules = address === undefined ? (text ?? '') : read(address);
    css += media === undefined ? rules : `@media ${media}{${rules}}`;
    return isFirst ? MARK : '';
  });
  return { css, withStyle: (styles) => bare.replace(MARK, () => `<style>${styles}</style>`) };
}
