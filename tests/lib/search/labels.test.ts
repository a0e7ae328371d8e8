import { expect, test } from 'vitest';
import { labelsIn } from '../../../src/plugin/search-index/labels.ts';

test('labels are what the main part of a page has in bold, each once', () => {
  const html = `<nav><strong>Skip this menu</strong></nav><main>
    <p>Open <strong>Meeting options</strong>, then <strong>Audio &amp; video</strong>.</p>
    <p>Again <strong>Meeting options</strong>.</p></main>`;
  expect(labelsIn(html)).toEqual(['Meeting options', 'Audio & video']);
});

test.each(['Join', 'If nobody answers:', 'Turn it off.', '(optional) part'])(
  'one word, a sentence or the lead of a paragraph is no label: %s',
  (text) => {
    expect(labelsIn(`<main><strong>${text}</strong></main>`)).toEqual([]);
  },
);
