import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../src/loaders/compile-flow.ts';
import { compiled, healthy } from './healthy.ts';

describe('a compiled flow', () => {
  test('has what the file draws, in its order and in plain words', async () => {
    expect(await compiled(healthy)).toEqual({
      id: 'tea',
      title: 'Make tea',
      description: 'Water first, then leaves.',
      start: 'has-water',
      nodes: [
        { id: 'has-water', kind: 'question', text: 'Is there "hot" water?' },
        { id: 'boil', kind: 'action', text: 'Boil some.' },
        { id: 'has-leaves', kind: 'question', text: 'Are there leaves?' },
        { id: 'drink', kind: 'outcome', text: 'Pour & drink.', end: 'solved', link: '/tea/#drink' },
        { id: 'shop', kind: 'outcome', text: 'Go to the shop.', end: 'go-on', link: '/shops/' },
        { id: 'has-water-still', kind: 'question', text: 'Is the water still hot?' },
      ],
      edges: [
        { from: 'has-water', to: 'has-leaves', id: 'yes', answer: 'Yes' },
        { from: 'has-water', to: 'boil', id: 'no', answer: 'No' },
        { from: 'boil', to: 'has-leaves' },
        { from: 'has-leaves', to: 'drink', id: 'yes', answer: 'Yes' },
        { from: 'has-leaves', to: 'shop', id: 'no', answer: 'No' },
        { from: 'has-leaves', to: 'has-water-still', id: 'i-dont-know', answer: 'I don’t know' },
        { from: 'has-water-still', to: 'has-leaves', id: 'yes', answer: 'Yes' },
        { from: 'has-water-still', to: 'shop', id: 'no', answer: 'No' },
      ],
    });
  });

  test('keeps its own title when many are compiled at once', async () => {
    const titles = ['One', 'Two', 'Three'];
    const flows = await Promise.all(
      titles.map((title) => compileFlow('tea', 'tea.mmd', healthy.replace('Make tea', title))),
    );
    expect(flows.map((result) => 'flow' in result && result.flow.title)).toEqual(titles);
  });
});
