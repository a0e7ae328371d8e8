import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textBox, textWidth } from '../../../src/lib/flow/text-box.ts';

const font = { fontSize: 14, lineHeight: 18, maxWidth: 150 };

describe('a text box', () => {
  test('breaks between words, into lines of even length', () => {
    expect(textBox('Is Windows up to date, optional drivers included?', font).lines).toEqual([
      'Is Windows up to',
      'date, optional',
      'drivers included?',
    ]);
  });

  test('keeps an address whole and cuts a word without end', () => {
    expect(textBox('from https://meet.lync.com', font).lines).toContain('https://meet.lync.com');
    expect(textBox('x'.repeat(60), font).lines.length).toBeGreaterThan(1);
  });

  test('is as high as its lines and as wide as the widest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { lines, width, height } = textBox(text, font);
        expect(height).toBe(lines.length * font.lineHeight);
        for (const line of lines) expect(textWidth(line, font.fontSize)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('loses no character', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1 }).map((word) => word.replaceAll(' ', '')),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const { lines } = textBox(parts.join(' '), font);
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
      }),
    );
  });
});
