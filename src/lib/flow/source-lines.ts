/** Whether a line names all the ids, outside quoted words. */
function names(line: string, ids: readonly string[]): boolean {
  const unquoted = line.replaceAll(/"[^"]*"/g, ' ');
  const words = new Set(unquoted.match(/[\p{L}\p{N}_]+(-[\p{L}\p{N}_]+)*/gu));
  return ids.every((id) => words.has(id));
}

/** The 1-based line of the file that first names all the ids, or 1. */
export function lineNaming(lines: readonly string[], ...ids: string[]): number {
  const named = lines.findIndex((line) => names(line, ids));
  return Math.max(named, 0) + 1;
}

/** The 1-based line that gives a node its shape, or else the first that names it. */
export function lineOfNode(lines: readonly string[], id: string): number {
  const shaped = lines.findIndex(
    (line) => names(line, [id]) && ['[', '(', '{'].some((bracket) => line.includes(id + bracket)),
  );
  return shaped === -1 ? lineNaming(lines, id) : shaped + 1;
}
