import { describe, expect, test } from 'vitest';
import type { FlowLayout, PlacedEdge, PlacedNode, Point } from '../../../src/lib/flow/placed.ts';
import { straighten } from '../../../src/lib/flow/straighten.ts';

const node = (id: string, x: number, y: number): PlacedNode => ({
  node: { id, kind: 'action', text: id },
  x,
  y,
  width: 100,
  height: 40,
  lines: [id],
});

const line = (from: string, to: string, ...points: [x: number, y: number][]): PlacedEdge => ({
  edge: { from, to },
  points: points.map(([x, y]): Point => ({ x, y })),
});

const layout = (nodes: PlacedNode[], edges: PlacedEdge[]): FlowLayout => ({
  width: 500,
  height: 500,
  nodes,
  edges,
});

const above = node('above', 0, 0);
const below = node('below', 10, 100);
const aside = line('above', 'below', [50, 40], [50, 60], [60, 60], [60, 100]);

describe('a line', () => {
  test('that is nearly straight becomes straight, and keeps both its nodes', () => {
    const { edges } = straighten(layout([above, below], [aside]));
    expect(edges[0]?.points).toEqual([
      { x: 60, y: 40 },
      { x: 60, y: 100 },
    ]);
  });

  test('takes its answer along', () => {
    const label = { x: 40, y: 42, width: 20, height: 16, lines: ['Yes'] };
    const { edges } = straighten(layout([above, below], [{ ...aside, label }]));
    expect(edges[0]?.label?.x).toBe(50);
  });

  test('is made straight at its end where its beginning has no room for it', () => {
    const edge = line('above', 'below', [20, 40], [20, 60], [8, 60], [8, 100]);
    const { edges } = straighten(layout([above, node('below', -20, 100)], [edge]));
    expect(edges[0]?.points).toEqual([
      { x: 20, y: 40 },
      { x: 20, y: 100 },
    ]);
  });

  test('that turns far aside stays as it is', () => {
    const { edges } = straighten(
      layout(
        [above, node('below', 60, 100)],
        [line('above', 'below', [50, 40], [50, 60], [110, 60], [110, 100])],
      ),
    );
    expect(edges[0]?.points).toHaveLength(4);
  });

  test.each([
    ['another node', [above, below, node('third', 30, 50)], []],
    [
      'another line',
      [above, below],
      [line('a', 'b', [46, 40], [46, 99]), line('c', 'd', [64, 50], [64, 120])],
    ],
  ])('stays as it is where %s is in the way', (_, nodes, others) => {
    const { edges } = straighten(layout(nodes, [aside, ...others]));
    expect(edges[0]?.points).toHaveLength(4);
  });

  test('never leaves a node at its corner', () => {
    const edge = line('above', 'below', [90, 40], [90, 60], [98, 60], [98, 100]);
    const { edges } = straighten(layout([above, node('below', 88, 100)], [edge]));
    expect(edges[0]?.points).toHaveLength(4);
  });
});
