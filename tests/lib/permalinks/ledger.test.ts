import { describe, expect, test } from 'vitest';
import { formerHeadings } from '../../../src/lib/permalinks/headings.ts';
import { pageNow, parseLedger, record } from '../../../src/lib/permalinks/ledger.ts';
import { movedTo, whereNow } from '../../../src/lib/permalinks/where-now.ts';

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
    ['a line that is no address', 'fix/network/', 'permalinks.txt, line 1, '],
    ['an arrow without a target', '/a/ ->', 'permalinks.txt, line 1, '],
    ['two targets of one address', '/a/ -> /b/\n/a/ -> /c/', 'Another line'],
    ['a heading that is retired', '/a/#x retired -> /b/', 'Only a page can be retired'],
    ['a page that moves into a heading', '/a/ -> /b/#x', 'A page moves to a page'],
    ['ids too many', 'flow a q yes again', 'permalinks.txt, line 1, '],
    ['a flowchart that becomes a matrix', 'flow a -> scope a', 'a matrix to a matrix'],
    ['an answer that becomes a page', 'flow a q yes -> /a/', 'a matrix to a matrix'],
    ['a page that becomes a flowchart', '/a/ -> flow a', 'a matrix to a matrix'],
    ['a question that becomes an answer', 'flow a q -> flow a q yes', 'or to less'],
    ['a question of another file', 'flow a q -> flow b q', 'stay in their file'],
    ['a question that is retired', 'flow a q retired -> /a/', 'permalinks.txt, line 1, '],
    ['a number that is left out', '1 /\n3 /a/', 'This should be number 2'],
    ['a number that is given twice', '1 /\n1 /a/', 'This should be number 2'],
    ['two numbers of one page', '1 /\n2 /', 'It has number 1 already'],
    ['a number of a heading', '1 /#x', 'permalinks.txt, line 1, '],
    ['addresses that lead to each other', '/a/ -> /b/\n/b/ -> /a/', 'permalinks.txt goes round'],
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

describe('following ids', () => {
  const ledger = parseLedger(
    'flow a q -> flow a r\nflow a -> flow b\nflow b r yes -> flow b r indeed\n' +
      'flow b gone -> flow b\nflow lost -> /a/\nscope m axis one -> scope m axis single\n',
  );

  test.each([
    ['flow a', 'flow b'],
    ['flow a other no', 'flow b other no'],
    ['flow a q yes', 'flow b r indeed'],
    ['flow b gone yes', 'flow b'],
    ['flow lost q yes', '/a/'],
    ['scope m axis one', 'scope m axis single'],
    ['scope m axis two', 'scope m axis two'],
  ])('%s is now %s', (address, now) => {
    expect(whereNow(ledger, address)).toBe(now);
  });

  test('the lines of a flowchart are those that lead to it, and no others', () => {
    expect(movedTo(ledger, 'flow b').map(([from]) => from)).toEqual([
      'flow a q',
      'flow a',
      'flow b r yes',
      'flow b gone',
    ]);
    expect(movedTo(ledger, 'flow bb')).toEqual([]);
  });
});

describe('recording addresses', () => {
  const text = '# Words\n\n/a/\n/a/#x -> /a/#y\n';

  test('puts new ones in their places and keeps every line', () => {
    expect(record(text, ['/c/', '/a/#y', '/a/'])).toBe(
      '# Words\n\n/a/\n/a/#x -> /a/#y\n/a/#y\n/c/\n',
    );
  });

  test('gives the next numbers at the end, whatever a file is called', () => {
    const numbered = record(text, ['base /', '/a%20b/'], ['/a/', '/a%20b/']);
    expect(numbered).toBe('# Words\n\n/a%20b/\n/a/\n/a/#x -> /a/#y\nbase /\n\n1 /a/\n2 /a%20b/\n');
    const eleven = Array.from({ length: 9 }, (_, i) => `/p${i}/`);
    expect(record(numbered, [], eleven)).toMatch(/\n9 \/p6\/\n10 \/p7\/\n11 \/p8\/\n$/);
    expect(parseLedger(record(numbered, [], eleven)).numbered).toHaveLength(11);
  });

  test('leaves a comment above its line, and those of the whole at the head', () => {
    const commented =
      '# Words\n\n/a/\n# Its name was wrong.\n# See there.\n/b/ -> /a/\n\n# The first.\n1 /a/\n# Loose\n';
    expect(record(commented, ['/aa/', '/c/'], ['/c/'])).toBe(
      '# Words\n# Loose\n\n/a/\n/aa/\n# Its name was wrong.\n# See there.\n/b/ -> /a/\n/c/\n\n' +
        '# The first.\n1 /a/\n2 /c/\n',
    );
    expect(record('# Words', ['/a/'])).toBe('# Words\n\n/a/\n');
  });

  test('changes nothing where nothing is new', () => {
    expect(record(text, ['/a/', '/a/#x'])).toBe(text);
  });
});
