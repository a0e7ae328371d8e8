/** Whether a line names all the nodes; quoted words and ids of arrows are none. */
function names(line: string, ids: readonly string[]): boolean {
  const unquoted = line.replaceAll(/"[^"]*"|\S+@/g, ' ');
  const words = new Set(unquoted.match(/[\p{L}\p{N}_]+(-[\p{L}\p{N}_]+)*/gu));
  return ids.every((id) => words.has(id));
}

/** The 1-based lines of the file that name all the ids. */
export function linesNaming(lines: readonly string[], ...ids: string[]): number[] {
  return lines.flatMap((line, i) => (names(line, ids) ? [i + 1] : []));
}

/** The 1-based line of the file that first names all the ids, or 1. */
export function lineNaming(lines: readonly string[], ...ids: string[]): number {
  return linesNaming(lines, ...ids)[0] ?? 1;
}

/** The 1-based line that gives a node its shape, or else the first that names it. */
export function lineOfNode(lines: readonly string[], id: string): number {
  const shaped = lines.findIndex(
    (line) => names(line, [id]) && ['[', '(', '{'].some((bracket) => line.includes(id + bracket)),
  );
  return shaped === -1 ? lineNaming(lines, id) : shaped + 1;
}
