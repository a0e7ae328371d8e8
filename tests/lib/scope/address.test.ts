import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers, writeAnswers } from '../../../src/lib/scope/address.ts';
import { possibleAnswers } from '../../../src/lib/scope/answers.ts';
import { printerMatrix as printers } from '../../fixtures/printer-matrix.ts';

const printerMatrix = { ...printers, id: 'printers', plainAddress: true };
const second = { ...printers, id: 'second', plainAddress: false };

test('every possible set of answers survives the way through an address', () => {
  for (const answers of possibleAnswers(printerMatrix)) {
    expect(readAnswers(printerMatrix, writeAnswers(printerMatrix, answers))).toEqual({
      answers,
      dropped: [],
      because: [],
    });
  }
});

test('an address names the answers in the order of the questions, whatever order they came in', () => {
  expect(writeAnswers(printerMatrix, { noise: 'hum', paper: 'low' })).toBe('?paper=low&noise=hum');
  expect(writeAnswers(printerMatrix, {})).toBe('');
});

test('unknown names, unknown values and two values for one name are dropped and named', () => {
  expect(
    readAnswers(printerMatrix, '?paper=low&power=maybe&colour=red&noise=hum&noise=click'),
  ).toEqual({ answers: { paper: 'low' }, dropped: ['power', 'colour', 'noise'], because: [] });
});

test('parameters of a flowchart on the same page are passed over and stay', () => {
  const search = '?network.is-on=yes&paper=low';
  expect(readAnswers(printerMatrix, search)).toMatchObject({
    answers: { paper: 'low' },
    dropped: [],
  });
  expect(writeAnswers(printerMatrix, { power: 'on' }, search)).toBe('?power=on&network.is-on=yes');
});

test('the same value twice is one answer', () => {
  expect(readAnswers(printerMatrix, '?paper=low&paper=low').answers).toEqual({ paper: 'low' });
});

test('names that every object has are no answers', () => {
  const { answers, dropped } = readAnswers(printerMatrix, '?__proto__=x&constructor=y');
  expect(answers).toEqual({});
  expect(dropped).toEqual(['__proto__', 'constructor']);
});

test('no query string makes it throw, and what it reads can be written and read again', () => {
  const name = fc.oneof(fc.constantFrom('paper', 'power', 'noise'), fc.string());
  const value = fc.oneof(fc.constantFrom('full', 'off', 'hum'), fc.string({ unit: 'binary' }));
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10_000 }),
    fc
      .array(fc.tuple(name, value), { maxLength: 30 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );
  fc.assert(
    fc.property(hostile, (search) => {
      const { answers } = readAnswers(printerMatrix, search);
      expect(readAnswers(printerMatrix, writeAnswers(printerMatrix, answers))).toEqual({
        answers,
        dropped: [],
        because: [],
      });
    }),
  );
});

test('two matrices on a page keep apart in the address', () => {
  const both = writeAnswers(second, { paper: 'none' }, '?paper=low&network.is-on=yes');
  expect(both).toBe('?second.paper=none&paper=low&network.is-on=yes');
  expect(readAnswers(second, both)).toMatchObject({ answers: { paper: 'none' }, dropped: [] });
  expect(readAnswers(printerMatrix, both)).toMatchObject({
    answers: { paper: 'low' },
    dropped: [],
  });
  expect(writeAnswers(second, {}, both)).toBe('?paper=low&network.is-on=yes');
  expect(writeAnswers(printerMatrix, {}, both)).toBe('?second.paper=none&network.is-on=yes');
});

test('a parameter that only looks like a question of the second matrix is dropped and named', () => {
  expect(readAnswers(second, '?second.colour=red&utm=1')).toMatchObject({
    answers: {},
    dropped: ['second.colour'],
  });
});

test('answers under former ids of a matrix, a question or an option are understood', () => {
  const moved = new Map([
    ['scope old', 'scope second'],
    ['scope second sheet', 'scope second paper'],
    ['scope second paper empty', 'scope second paper none'],
    ['scope printers power yes', 'scope printers power on'],
  ]);
  const old = '?old.sheet=empty&old.power=on';
  expect(readAnswers(second, old, moved).answers).toEqual({ paper: 'none', power: 'on' });
  expect(writeAnswers(second, { power: 'on' }, old, moved)).toBe('?second.power=on');
  expect(readAnswers(printerMatrix, '?power=yes', moved).answers).toEqual({ power: 'on' });
});

test.each(['.', ')', ',', '%22', '%22%3E', '&quot;', '&gt;.'])(
  'answers stay what they were where a mail puts “%s” after the link',
  (after) => {
    expect(readAnswers(printerMatrix, `?paper=low&amp;power=on${after}`)).toEqual({
      answers: { paper: 'low', power: 'on' },
      dropped: [],
      because: [],
    });
  },
);

test('what was added to follow people is neither warned about nor written again', () => {
  const search = '?paper=low&utm_source=mail&network.is-on=yes';
  expect(readAnswers(printerMatrix, search).dropped).toEqual([]);
  expect(writeAnswers(printerMatrix, { paper: 'low' }, search)).toBe(
    '?paper=low&network.is-on=yes',
  );
});
