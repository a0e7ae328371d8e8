import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from '../../src/lib/escape-pattern.ts';

test('a text in a pattern fits itself and nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...String.raw`\^$.*+?()[]{}|/-a1`.split('')) });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(new RegExp(`^(?:${escapePattern(one)})$`).test(other)).toBe(one === other);
      expect(new RegExp(`^(?:${escapePattern(one)})$`).test(one)).toBe(true);
    }),
  );
});
