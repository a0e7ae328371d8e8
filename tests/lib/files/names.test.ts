import { expect, test } from 'vitest';
import { filesById, rules } from '../../../src/lib/files/names.ts';
import { check } from '../../../src/lib/rules.ts';

const folder = { path: 'src/content/causes', ending: '.yml' };

test('what an editor or a file manager leaves behind is passed over', () => {
  const paths = ['motor.yml', '.DS_Store', '.motor.yml.swp', '._motor.yml'];
  expect(check(rules, [paths, folder])).toEqual([]);
  expect([...filesById(paths, folder)]).toEqual([['motor', 'motor.yml']]);
});
