const DEPTH = /(?<=<(?:li|a|span)\b[^<>]*) style="--depth: \d+;"/g;

/**
 * A built page that says of each list in its table of contents how deep it is, and not of everything in
 * it as well, which inherits that: Astro writes the variables of a component on all of its elements.
 */
export const withInheritedDepth = (html: string): string => html.replaceAll(DEPTH, '');
