import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/lib/search/read-query.ts';
import { writeQuery } from '../../../src/lib/search/write-query.ts';
import { wordsOfPath } from '../../../src/lib/search/words-of-path.ts';
import { excerptOf } from '../../../src/lib/search/excerpt.ts';
import { facetOf } from '../../../src/lib/search/facets.ts';
import { openSearchDescription } from '../../../src/lib/search/opensearch.ts';
import { readPaste } from '../../../src/lib/search/paste.ts';
import { understand } from '../../../src/lib/search/reading.ts';

describe('an address', () => {
  test('carries a search there and back', () => {
    const text = '“Meeting URL” & reference #43 + 50 %';
    expect(readQuery(writeQuery(text))).toBe(text);
    expect(writeQuery('  ')).toBe('');
  });

  test.each(['x', 'я', '会', '😀', '% '])('of many %s stays short enough for servers', (unit) => {
    const query = writeQuery(unit.repeat(5000));
    expect(query.length).toBeGreaterThan(3500);
    expect(query.length).toBeLessThanOrEqual(4003);
    expect(readQuery(query)).toMatch(new RegExp(`^(?:${unit})+(?:${unit.trim()})?$`, 'u'));
  });

  test.each([
    ['/symptoms/meeting-url-not-vald/', '/', 'meeting url not vald'],
    ['/guide/fix/net%20work.html', '/guide/', 'net work'],
    ['/%E0%A4%A', '/', 'E0 A4 A'],
    ['/404.html', '/', ''],
  ])('that leads nowhere gives its words: %s', (path, base, words) => {
    expect(wordsOfPath(path, base)).toBe(words);
  });
});

describe('an excerpt', () => {
  const reading = understand(
    readPaste('client freezes'),
    (word) => [{ word, stem: word === 'freezes' ? 'freez' : word, pages: 1, slips: 0 }],
    10,
  );
  const show = (text: string) =>
    excerptOf(text, reading)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  test('marks what was searched for, inflected or not', () => {
    expect(show('A freezing client is <b>stuck</b>.')).toBe(
      'A [freezing] [client] is <b>stuck</b>.',
    );
  });

  test('shows a text of two lines whole, wherever its words stand', () => {
    const text = `When somebody opens a meeting that starts in the room downstairs, the client freezes`;
    expect(show(text)).toBe(text.replace('client freezes', '[client] [freezes]'));
  });

  test('shows the place where the words stand close together', () => {
    const text = `The client ${'and so on '.repeat(60)}when the client freezes at the start ${'and more '.repeat(60)}`;
    expect(show(text)).toMatch(/^… .*\[client\] \[freezes\].* …$/);
  });
});

describe('a filter', () => {
  const results = [
    { filters: { cause: ['Network'], product: ['Lync'] } },
    { filters: { cause: ['Client'], product: ['Lync'] } },
  ];

  test('is offered where it tells results apart', () => {
    expect(facetOf(results, 'cause')).toEqual(['Client', 'Network']);
  });

  test('is not offered where all results share its values, or there is one result', () => {
    expect(facetOf(results, 'product')).toEqual([]);
    expect(facetOf(results.slice(1), 'cause')).toEqual([]);
  });
});

test('the description for browsers escapes the addresses in it', () => {
  const description = openSearchDescription(
    { name: 'A', description: 'B & C' },
    'https://x.example/a&b/search/',
    'https://x.example/i',
  );
  expect(description).toContain('template="https://x.example/a&amp;b/search/?q={searchTerms}"');
});
