import { expect, test } from 'vitest';
import { codesByFamily } from '../../../src/lib/codes/codes.ts';
import { codeTable } from '../../../src/schemas/code-table.ts';
import { validContent } from '../../fixtures/content.ts';

/** What the list of codes makes of a table of these, in that order. */
function listed(...codes: string[]) {
  const data = codeTable.parse({
    intro: 'On a screen.',
    reviewed: '2026-01-01',
    sources: ['article'],
    codes: codes.map((code) => ({ code, means: 'It is stuck.', fix: 'client' })),
  });
  const content = { ...validContent(), codes: [{ id: 'table', file: 'table.yml', data }] };
  return codesByFamily({ ...content, symptoms: [] }, 'en');
}
const orderOf = (...codes: string[]) =>
  listed(...codes).map((family) => family.codes.map(({ code }) => code));

test('hexadecimal codes stand in the order of their numbers, however they are written', () => {
  expect(
    orderOf('CAA82F0D', 'CAA82F05', 'CAA2000B', '0x80090030', '0x40003a0', '80045C4D', 'caa10001'),
  ).toEqual([
    ['0x40003a0', '80045C4D', '0x80090030', 'caa10001', 'CAA2000B', 'CAA82F05', 'CAA82F0D'],
  ]);
});

test('codes of 64 bits that differ in the last one stand in order', () => {
  expect(orderOf('0xffffffffffffffff', '0xfffffffffffffffe')).toEqual([
    ['0xfffffffffffffffe', '0xffffffffffffffff'],
  ]);
});

test('in a table with hexadecimal codes others stand behind them, in order', () => {
  expect(orderOf('ICEWARN=0x200', 'CAA82F0D', 'ICEWARN=0x120', '0x80090030')).toEqual([
    ['0x80090030', 'CAA82F0D', 'ICEWARN=0x120', 'ICEWARN=0x200'],
  ]);
});

test('other codes stand in the order of the numbers in them', () => {
  expect(orderOf('Event 1000', 'Event 301', 'Event 4015')).toEqual([
    ['Event 301', 'Event 1000', 'Event 4015'],
  ]);
});

const formsOf = (code: string) => listed(code)[0]?.codes[0]?.otherForms;

test('a code of 32 bits has its other forms, a negative one where its first bit is set', () => {
  expect(formsOf('CAA82EE7')).toEqual(['0xCAA82EE7', '3400019687', '−894947609', 'CAA82EE7h']);
  expect(formsOf('0x80090016')).toEqual(['2148073494', '−2146893802', '80090016h']);
  expect(formsOf('0x2309002f')).toEqual(['587792431', '2309002Fh']);
  expect(formsOf('0x80000000')).toContain('−2147483648');
});

test('a code that is shorter, or no hexadecimal one, has no other form', () => {
  expect(formsOf('0x3a0')).toEqual([]);
  expect(formsOf('Event 1000')).toEqual([]);
});

test('a family brings each table that one of its codes stands in', () => {
  const families = listed('CAA82F0D', 'Event 1000', '0x80090030');
  expect(families.map(({ tables }) => tables.map(({ intro }) => intro))).toEqual([
    ['On a screen.'],
    ['On a screen.'],
  ]);
});
