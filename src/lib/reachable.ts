/** An arrow, as far as finding one’s way goes. */
interface Arrow {
  from: string;
  to: string;
}

/** The ids that can be come to from `starts`, these included. */
export function reachable(edges: readonly Arrow[], starts: Iterable<string>): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) {
    for (const { from, to } of edges) if (from === id) reached.add(to);
  }
  return reached;
}

/** The loops that nothing leads out of, each as the ids on it. */
export function closedLoops(ids: readonly string[], edges: readonly Arrow[]): string[][] {
  const backwards = edges.map(({ from, to }) => ({ from: to, to: from }));
  const ends = ids.filter((id) => !edges.some(({ from }) => from === id));
  const leadsOut = reachable(backwards, ends);

  const loops: string[][] = [];
  for (const id of ids) {
    if (leadsOut.has(id) || loops.some((loop) => loop.includes(id))) continue;
    const ahead = reachable(edges, [id]);
    const behind = reachable(backwards, [id]);
    const loop = ids.filter((other) => ahead.has(other) && behind.has(other));
    // Where the way goes on to another loop, that one is the mistake.
    if (loop.length === ahead.size) loops.push(loop);
  }
  return loops;
}
