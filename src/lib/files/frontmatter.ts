/** The YAML at the top of a page, and how many lines stand above it. */
export function frontmatterOf(text: string): { yaml: string; above: number } {
  return { yaml: /^---\r?\n([^]*?\n)---\r?(?:\n|$)/.exec(text)?.[1] ?? '', above: 1 };
}
