import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf, type OutlineItem } from '../../../src/lib/flow/outline.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { compiled, healthy } from './healthy.ts';

/** The outline as lines of text, indented. */
function inLines({ answer, nodes, goTo, next }: OutlineItem, indent = ''): string[] {
  const words = [
    ...(answer === undefined ? [] : [`${answer}:`]),
    ...nodes.map(({ id }) => id),
    ...(goTo ? [`(${goTo.isLoop ? 'back to' : 'on at'} ${goTo.section}, ${goTo.node.id})`] : []),
  ];
  return [indent + words.join(' '), ...next.flatMap((item) => inLines(item, `${indent}  `))];
}

const everyItem = (items: OutlineItem[]): OutlineItem[] =>
  items.flatMap((item) => [item, ...everyItem(item.next)]);

describe('an outline', () => {
  test('gives what is shared a section of its own, and names loops', async () => {
    expect(outlineOf(await compiled(healthy)).flatMap((section) => inLines(section))).toEqual([
      'has-water',
      '  Yes: (on at 1, has-leaves)',
      '  No: boil (on at 1, has-leaves)',
      'has-leaves',
      '  Yes: drink',
      '  No: shop',
      '  I don’t know: has-water-still',
      '    Yes: (back to 1, has-leaves)',
      '    No: shop',
    ]);
  });

  test('holds every answer, and every question and action exactly once', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        const items = everyItem(outlineOf(flow));
        const written = items
          .flatMap(({ nodes }) => nodes)
          .filter(({ kind }) => kind !== 'outcome')
          .map(({ id }) => id);
        const inFlow = flow.nodes.filter(({ kind }) => kind !== 'outcome').map(({ id }) => id);
        expect(written.sort()).toEqual(inFlow.sort());
        expect(items.filter(({ answer }) => answer !== undefined)).toHaveLength(
          flow.edges.filter(({ answer }) => answer !== undefined).length,
        );
      }),
    );
  });

  test('refers only to sections that begin with the node it names', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        const sections = outlineOf(flow);
        for (const { goTo } of everyItem(sections)) {
          if (goTo) expect(sections[goTo.section]?.nodes[0]).toBe(goTo.node);
        }
      }),
    );
  });
});
