import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAnswers, parseAnswers } from '../../../src/lib/flow/address.ts';
import { answersAlong, pathsOf } from '../../fixtures/flow-paths.ts';
import { walk } from '../../../src/lib/flow/trail.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';

describe('the address of a walk', () => {
  test('names the flow, and is sorted whatever the order of the answers', () => {
    const address = '?tea.a=yes&tea.b=no';
    expect(
      formatAnswers('tea', '', [
        ['b', 'no'],
        ['a', 'yes'],
      ]),
    ).toBe(address);
    expect(parseAnswers('tea', address)).toEqual([
      ['a', 'yes'],
      ['b', 'no'],
    ]);
  });

  test('leaves the parameters of others alone', () => {
    const query = '?users=single&tea.old=yes&tea-time.a=no&from=inside';
    expect(formatAnswers('tea', query, [['a', 'yes']])).toBe(
      '?from=inside&tea-time.a=no&tea.a=yes&users=single',
    );
    expect(parseAnswers('tea', query)).toEqual([['old', 'yes']]);
  });

  test('is empty without answers', () => {
    expect(formatAnswers('tea', '?tea.a=yes', [])).toBe('');
  });

  test('gives back the same walk for every path of a flow', () => {
    fc.assert(
      fc.property(arbitraryFlow, fc.webQueryParameters(), (flow, others) => {
        for (const path of pathsOf(flow)) {
          const answers = answersAlong(path);
          const address = formatAnswers(flow.id, others, answers);
          expect(walk(flow, parseAnswers(flow.id, address))).toEqual(walk(flow, answers));
          expect(formatAnswers(flow.id, address, answers)).toBe(address);
        }
      }),
    );
  });

  test('understands former ids of the flow, of a question and of an answer', () => {
    const moved = new Map([
      ['flow coffee', 'flow tea'],
      ['flow tea hot', 'flow tea has-water'],
      ['flow tea has-water yeah', 'flow tea has-water yes'],
      ['flow tea gone', 'flow tea'],
    ]);
    const old = '?coffee.hot=yeah&tea.has-leaves=no&users=single';
    expect(parseAnswers('tea', old, moved)).toEqual([
      ['has-water', 'yes'],
      ['has-leaves', 'no'],
    ]);
    expect(formatAnswers('tea', old, [['has-water', 'yes']], moved)).toBe(
      '?tea.has-water=yes&users=single',
    );
    // What is gone keeps its name, so that the reader is told of it.
    expect(parseAnswers('tea', '?coffee.gone=yes', moved)).toEqual([['gone', 'yes']]);
    expect(parseAnswers('coffee', old, moved)).toEqual([]);
  });

  test('is read as it was meant, whatever a mail made of it', () => {
    const query = '?utm_source=mail&amp;tea.a=yes).&amp;tea.b=no%22&users=single';
    const answers = parseAnswers('tea', query);
    expect(answers).toEqual([
      ['a', 'yes'],
      ['b', 'no'],
    ]);
    expect(formatAnswers('tea', query, answers)).toBe('?tea.a=yes&tea.b=no&users=single');
  });

  test('is read at once, however long a name in it is', () => {
    expect(parseAnswers('tea', `?${'a'.repeat(200_000)}.b=yes`)).toEqual([]);
  });

  test('is read without throwing, whatever it holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 10_000, maxLength: 10_100 }),
      fc.constantFrom(
        '?tea.__proto__=x&tea.constructor=y&__proto__=z',
        '?tea.a=%E0%A4%A&tea.%=%%',
        `?${'tea.a=yes&'.repeat(2000)}`,
        '?tea.=&tea.a&=tea.a',
      ),
    );
    fc.assert(
      fc.property(arbitraryFlow, hostile, (flow, query) => {
        const { answers } = walk(flow, parseAnswers(flow.id, query.replaceAll('tea.', 'flow.')));
        expect(() => formatAnswers(flow.id, query, answers)).not.toThrow();
      }),
    );
  });
});
