import { describe, expect, test } from 'vitest';
import { source } from '../../src/schemas/source.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('the address of a source', () => {
  const accepts = (url: string) =>
    source.safeParse({ title: 'Handbook', publisher: 'Growmatic', url }).success;

  test.each([
    `https://github.com/growmatic/handbook/blob/${COMMIT}/src/panel.md`,
    `https://github.com/growmatic/handbook/blob/${COMMIT}/src/raw/panel.md`,
    `https://gitlab.com/growmatic/tools/handbook/-/blob/${COMMIT}/panel.md`,
    'https://example.com/blob/main/panel.html',
  ])('may be %s', (url) => {
    expect(accepts(url)).toBe(true);
  });

  test.each([
    'https://github.com/growmatic/handbook/blob/main/src/panel.md',
    'https://gitlab.com/growmatic/tools/handbook/-/blob/main/panel.md',
  ])('may not be at a branch: %s', (url) => {
    expect(accepts(url)).toBe(false);
  });
});
