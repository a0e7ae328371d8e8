import { describe, expect, test } from 'vitest';
import { formerHeadings } from '../../../src/lib/permalinks/headings.ts';
import { pageNow, parseLedger, record, whereNow } from '../../../src/lib/permalinks/ledger.ts';

describe('reading a ledger', () => {
  test('keeps addresses, moves and retirements apart, and skips comments', () => {
    const ledger = parseLedger(
      '# Words\n\n/a/\n/a/#x\n/a/#x -> /a/#y\n/b/ -> /a/\n/c/ retired -> /a/\n',
    );
    expect([...ledger.recorded]).toEqual(['/a/', '/a/#x', '/b/', '/c/']);
    expect([...ledger.moved]).toEqual([
      ['/a/#x', '/a/#y'],
      ['/b/', '/a/'],
    ]);
    expect([...ledger.retired]).toEqual([['/c/', '/a/']]);
  });

  test.each([
    ['a line that is no address', 'fix/network/', 'Line 1'],
    ['an arrow without a target', '/a/ ->', 'Line 1'],
    ['two targets of one address', '/a/ -> /b/\n/a/ -> /c/', 'Another line'],
    ['a heading that is retired', '/a/#x retired -> /b/', 'Only a page can be retired'],
    ['a page that moves into a heading', '/a/ -> /b/#x', 'A page moves to a page'],
    ['addresses that lead to each other', '/a/ -> /b/\n/b/ -> /a/', '/a/ -> /b/ -> /a/'],
  ])('refuses %s', (_, text, words) => {
    expect(() => parseLedger(text)).toThrow(words);
  });
});

describe('following an address', () => {
  const ledger = parseLedger(
    '/a/#x -> /a/#y\n/a/#y -> /a/#z\n/a/ -> /b/\n/b/#w -> /c/#w\n/b/#gone -> /b/\n',
  );

  test('takes a heading along when its page moves', () => {
    expect(whereNow(ledger, '/a/#other')).toBe('/b/#other');
  });

  test('goes through every name that a heading has had', () => {
    expect(whereNow(ledger, '/a/#x')).toBe('/b/#z');
  });

  test('knows which page a browser shows, wherever the heading is now', () => {
    expect(pageNow(ledger, '/a/#w')).toBe('/b/');
  });

  test('finds all former headings that lead to a page', () => {
    const { renamed, elsewhere } = formerHeadings(ledger, '/b/');
    expect([...renamed]).toEqual([
      ['x', 'z'],
      ['y', 'z'],
      ['gone', '_top'],
    ]);
    expect([...elsewhere]).toEqual([['w', '/c/#w']]);
  });
});

describe('recording addresses', () => {
  const text = '# Words\n\n/a/\n/a/#x -> /a/#y\n';

  test('puts new ones in their places and keeps every line', () => {
    expect(record(text, ['/c/', '/a/#y', '/a/'])).toBe(
      '# Words\n\n/a/\n/a/#x -> /a/#y\n/a/#y\n/c/\n',
    );
  });

  test('changes nothing where nothing is new', () => {
    expect(record(text, ['/a/', '/a/#x'])).toBe(text);
  });
});
