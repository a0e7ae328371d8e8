import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/lib/flow/layout.ts';
import { toSvg } from '../../../src/lib/flow/svg.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { compiled, healthy } from './healthy.ts';
import { everyElement, readSvg } from './read-svg.ts';
import { say } from '../../say.ts';

const draw = async (flow: Flow) => toSvg(flow, await layOut(flow), '', say);

/** Words as they read when lines are joined; a word too long for a line is cut. */
const closed = (text: string) => text.replaceAll(' ', '');

describe('a picture', () => {
  test('is named and described for those who cannot see it', async () => {
    const svg = readSvg(await draw(await compiled(healthy)));
    const text = (id: string | undefined) =>
      everyElement(svg).find(({ attributes }) => attributes.id === id)?.text;
    expect(svg.attributes.role).toBe('group');
    expect(text(svg.attributes['aria-labelledby'])).toBe('Make tea');
    expect(text(svg.attributes['aria-describedby'])).toBe('Water first, then leaves.');
  });

  test('keeps the words of a node apart where its lines break', async () => {
    const svg = readSvg(await draw(await compiled(healthy)));
    const node = everyElement(svg).find(
      ({ attributes }) => attributes['data-node'] === 'has-water-still',
    );
    expect(node?.text).toBe('Is the water still hot?');
  });

  test('tells by a sign, and to those who listen by a name, how each end ends', async () => {
    const flow = await compiled(healthy);
    const elements = everyElement(readSvg(await draw(flow)));
    const signs = new Map<string, string | undefined>();
    for (const { id, end } of flow.nodes.filter(({ kind }) => kind === 'outcome')) {
      const node = elements.find(({ attributes }) => attributes['data-node'] === id)!;
      const mark = everyElement(node).find(({ attributes }) => attributes.role === 'img')!;
      expect(mark.attributes['aria-label']).toBe(say(`flow.end.${end!}`));
      signs.set(end!, mark.children.find(({ name }) => name === 'path')?.attributes.d);
    }
    expect(signs.size).toBeGreaterThan(1);
    expect(new Set(signs.values()).size).toBe(signs.size);
  });

  test('is the same to the byte every time', async () => {
    const flow = await compiled(healthy);
    expect(await draw(flow)).toBe(await draw(flow));
  });

  test('is well formed and holds every node, link and answer, whatever their words', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFlow, async (flow) => {
        const elements = everyElement(readSvg(await draw(flow)));
        const nodes = elements.filter(({ attributes }) => 'data-node' in attributes);
        const found = nodes.map((element) => ({
          id: element.attributes['data-node'],
          text: closed(element.text),
          link: element.children.find(({ name }) => name === 'a')?.attributes.href,
        }));
        for (const { id, text, link } of flow.nodes) {
          expect(found).toContainEqual({ id, text: closed(text), link });
        }
        expect(found).toHaveLength(flow.nodes.length);

        const edges = elements.filter(({ attributes }) => 'data-from' in attributes);
        expect(
          edges.map(({ attributes, text }) => [
            attributes['data-from'],
            attributes['data-to'],
            attributes['data-answer'],
            closed(text),
          ]),
        ).toEqual(
          expect.arrayContaining(
            flow.edges.map(({ from, to, id, answer = '' }) => [from, to, id, closed(answer)]),
          ),
        );
        const known = new Set([
          'svg',
          'title',
          'desc',
          'style',
          'g',
          'a',
          'rect',
          'polygon',
          'path',
          'text',
          'tspan',
          'circle',
        ]);
        expect(elements.filter(({ name }) => !known.has(name))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
