import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathsOf, type Path } from '../../../src/lib/flow/paths.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { compiled, healthy } from './healthy.ts';

const inWords = ({ edges, end, isLoop }: Path) =>
  [
    ...edges.map(({ from, answer = 'done' }) => `${from}: ${answer}`),
    isLoop ? `back to ${end}` : end,
  ].join(', ');

test('every way to an outcome is a path, and a loop ends where it comes back', async () => {
  const paths = pathsOf(await compiled(healthy)).map(inWords);
  const after = (start: string) => [
    `${start}, has-leaves: Yes, drink`,
    `${start}, has-leaves: No, shop`,
    `${start}, has-leaves: I don’t know, has-water-still: Yes, back to has-leaves`,
    `${start}, has-leaves: I don’t know, has-water-still: No, shop`,
  ];
  expect(paths).toEqual([...after('has-water: Yes'), ...after('has-water: No, boil: done')]);
});

test('the paths take every edge of a flow', () => {
  fc.assert(
    fc.property(arbitraryFlow, (flow) => {
      const taken = new Set(pathsOf(flow).flatMap(({ edges }) => edges));
      expect([...flow.edges].filter((edge) => !taken.has(edge))).toEqual([]);
    }),
  );
});
