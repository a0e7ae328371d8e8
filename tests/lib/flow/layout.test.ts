import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/lib/flow/layout.ts';
import type { Placed } from '../../../src/lib/flow/placed.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { compiled, healthy } from './healthy.ts';

const overlap = (a: Placed, b: Placed) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a layout', () => {
  test('puts the start on top and the first answer on the left', async () => {
    const { nodes, edges } = await layOut(await compiled(healthy));
    const [start, ...others] = nodes;
    for (const other of others) expect(other.y).toBeGreaterThan(start?.y ?? Infinity);

    const [first, ...further] = edges
      .filter(({ edge }) => edge.from === 'has-leaves')
      .map(({ edge, label }) => ({ ...edge, middle: (label?.x ?? 0) + (label?.width ?? 0) / 2 }));
    expect(first?.answer).toBe('Yes');
    for (const { middle } of further) expect(middle).toBeGreaterThan(first?.middle ?? Infinity);
  });

  test('puts answers and what they lead to from left to right as the file orders them', async () => {
    const answers = ['red', 'green', 'blue', 'none'];
    for (const order of [answers, [...answers].reverse()]) {
      const source = [
        'flowchart TD\n accTitle: Light\n accDescr: Its colour.\n ask{{"Which light is on?"}}',
        ...order.flatMap((id) => [
          ` ask ${id}@-->|"${id}"| is-${id}(["It is ${id}."]):::go-on`,
          ` click is-${id} "/${id}/"`,
        ]),
      ].join('\n');
      const { nodes, edges } = await layOut(await compiled(source));
      const fromLeft = (places: { x: number; name: string | undefined }[]) =>
        places.sort((a, b) => a.x - b.x).map(({ name }) => name);
      expect(
        fromLeft(edges.map(({ edge, label }) => ({ x: label!.x, name: edge.answer }))),
      ).toEqual(order);
      const outcomes = nodes.filter(({ node }) => node.kind === 'outcome');
      expect(fromLeft(outcomes.map(({ x, node }) => ({ x, name: node.id.slice(3) })))).toEqual(
        order,
      );
    }
  });

  test('is the same every time', async () => {
    const flow = await compiled(healthy);
    expect(await layOut(flow)).toEqual(await layOut(flow));
  });

  test('lays no box over another, and all inside the picture', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFlow, async (flow) => {
        const { width, height, nodes, edges } = await layOut(flow);
        const boxes: Placed[] = [...nodes, ...edges.flatMap(({ label }) => label ?? [])];
        expect(boxes).toHaveLength(
          flow.nodes.length + flow.edges.filter(({ answer }) => answer !== undefined).length,
        );
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
          expect(overlap(box, { x: 0, y: 0, width, height, lines: [] })).toBe(true);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('draws every line from the node it leaves to the node it leads to', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFlow, async (flow) => {
        const { nodes, edges } = await layOut(flow);
        const box = (id: string) => {
          const {
            x = 0,
            y = 0,
            width = 0,
            height = 0,
          } = nodes.find(({ node }) => node.id === id) ?? {};
          // Places are rounded to whole pixels.
          return { x: x - 1, y: y - 1, width: width + 2, height: height + 2, lines: [] };
        };
        for (const { edge, points } of edges) {
          const ends = [points[0], points.at(-1)].map((point) => ({
            x: 0,
            y: 0,
            ...point,
            width: 0,
            height: 0,
            lines: [],
          }));
          expect(ends.map((end, i) => overlap(end, box(i === 0 ? edge.from : edge.to)))).toEqual([
            true,
            true,
          ]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
