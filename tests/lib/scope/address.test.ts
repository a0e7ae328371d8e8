import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers, writeAnswers } from '../../../src/lib/scope/address.ts';
import { possibleAnswers } from '../../../src/lib/scope/answers.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

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
