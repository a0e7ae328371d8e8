import { expect, test } from 'vitest';
import { idIn, readParameters, writeParameters } from '../../src/lib/parameters.ts';

test.each([
  ['?users=single&amp;from=inside', 'an ampersand written as an entity'],
  ['?users=single&amp;amp;from=inside', 'one written so twice'],
  ['?users=single&from=inside&gt;', 'the end of a tag'],
  ['?users=single&from=inside&quot;.', 'a quotation mark and a full stop'],
  ['?utm_source=mail&users=single&from=inside&fbclid=x&mc_eid=1&gclid=2', 'parameters of trackers'],
])('%s is read without %s', (query) => {
  expect(writeParameters(readParameters(query))).toBe('?users=single&from=inside');
});

test('parameters that look a little like those of trackers stay', () => {
  const query = '?client=1&gid=2&utm=3&grid=4&valid=5';
  expect(writeParameters(readParameters(query))).toBe(query);
});

test.each(['.', ')', ',', '"', '”', '>', ');', '--', '_', ' ', '\u200b', '">here'])(
  'an id ends before “%s”',
  (after) => {
    expect(idIn(`on-a-phone${after}`)).toBe('on-a-phone');
  },
);

test.each(['', '.', 'oné', 'one٣', '"one"'])('“%s” is not taken for another id', (value) => {
  expect(idIn(value)).toBe(value);
});

test('a long value is read at once', () => {
  expect(idIn('a-'.repeat(500_000))).toHaveLength(999_999);
  expect(idIn(`${'a-'.repeat(500_000)}aé`)).toHaveLength(1_000_002);
});
