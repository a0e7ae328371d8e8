const SCOPE = /\bastro-[a-z0-9]{8}\b/g;

/**
 * Makes a function that gives short names to the classes by which Astro keeps the styles of a component
 * to itself: nearly every element has one. Each has the same name on all pages, because one page may
 * show a part of another.
 */
export function shortScopes(): (html: string) => string {
  const names = new Map<string, string>();
  return (html) =>
    html.replaceAll(SCOPE, (scope) => {
      const name = names.get(scope) ?? `_${names.size.toString(36)}`;
      names.set(scope, name);
      return name;
    });
}
