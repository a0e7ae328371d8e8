import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { date, id } from '../../src/schemas/fields.ts';

test.each(['2026-11-22', '"2026-11-22"'])('a date written as %s in YAML is read', (yaml) => {
  expect(date.parse(parse(yaml))).toBe('2026-11-22');
});

test.each(['soon', '2026-13-01', '22.11.2026', 2026])(
  '%s is no date, and the author is told the form',
  (value) => {
    expect(date.safeParse(value).error?.issues[0]?.message).toContain('Write a date as YYYY-MM-DD');
  },
);

test.each(['Client', 'two words', '-client', 'client-', 'a--b', ''])('“%s” is no id', (value) => {
  expect(id.safeParse(value).success).toBe(false);
});
