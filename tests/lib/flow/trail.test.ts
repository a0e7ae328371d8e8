import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersAlong, pathsOf } from '../../fixtures/flow-paths.ts';
import { answersBefore, walk, type Answer } from '../../../src/lib/flow/trail.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { compiled, healthy } from './healthy.ts';

const tea = await compiled(healthy);

describe('a walk', () => {
  test('begins with the first question', () => {
    expect(walk(tea, [])).toMatchObject({
      trail: [],
      actions: [],
      current: { id: 'has-water' },
      dropped: [],
    });
  });

  test('shows what to do together with the question after it', () => {
    const { trail, actions, current } = walk(tea, [['has-water', 'no']]);
    expect(trail).toMatchObject([{ node: { id: 'has-water' }, answer: 'No' }]);
    expect(actions).toMatchObject([{ id: 'boil' }]);
    expect(current.id).toBe('has-leaves');
  });

  test('ends in an outcome, with what was done in its trail', () => {
    const { trail, current } = walk(tea, [
      ['has-leaves', 'yes'],
      ['has-water', 'no'],
    ]);
    expect(trail.map(({ node }) => node.id)).toEqual(['has-water', 'boil', 'has-leaves']);
    expect(current).toMatchObject({ id: 'drink', kind: 'outcome' });
  });

  test('passes a question that a link says nothing of, where one answer alone comes to what it says', async () => {
    const [before = '', after = ''] = healthy.split('  has-water{{');
    const asksFirst = await compiled(
      `${before}  has-kettle{{"Is there a kettle?"}}
      has-kettle yes@-->|"Yes"| has-water
      has-kettle no@-->|"No"| shop
      has-water{{${after}`,
    );
    expect(walk(asksFirst, [['has-water', 'no']])).toMatchObject({
      current: { id: 'has-leaves' },
      answers: [
        ['has-kettle', 'yes'],
        ['has-water', 'no'],
      ],
      dropped: [],
    });
  });

  test('asks where several answers come to what a link says, or its own is of no use', () => {
    expect(walk(tea, [['has-leaves', 'yes']]).current.id).toBe('has-water');
    const cold: Answer[] = [
      ['has-water', 'yes'],
      ['has-leaves', 'maybe'],
      ['has-water-still', 'yes'],
    ];
    expect(walk(tea, cold).current.id).toBe('has-leaves');
  });

  test('asks again where the way comes back to an answered question', () => {
    const { current, isBack, trail } = walk(tea, [
      ['has-water', 'yes'],
      ['has-leaves', 'i-dont-know'],
      ['has-water-still', 'yes'],
    ]);
    expect(isBack).toBe(true);
    expect(current.id).toBe('has-leaves');
    expect(trail).toHaveLength(3);
  });

  test.each<[string, Answer[], object[]]>([
    [
      'a question it does not have',
      [['has-milk', 'yes']],
      [{ question: 'has-milk', answer: 'yes', reason: 'no such question' }],
    ],
    [
      'an action',
      [['boil', 'yes']],
      [{ question: 'boil', answer: 'yes', reason: 'no such question' }],
    ],
    [
      'an answer that the question does not have',
      [['has-water', 'maybe']],
      [{ question: 'has-water', answer: 'maybe', reason: 'no such answer' }],
    ],
    [
      'two answers to one question',
      [
        ['has-water', 'yes'],
        ['has-water', 'no'],
      ],
      [{ question: 'has-water', answer: 'no', reason: 'two answers' }],
    ],
    [
      'an answer that the way does not come to',
      [
        ['has-water', 'yes'],
        ['has-leaves', 'no'],
        ['has-water-still', 'no'],
      ],
      [{ question: 'has-water-still', answer: 'no', reason: 'not on the way' }],
    ],
  ])('drops %s and says why', (_, answers, dropped) => {
    expect(walk(tea, answers).dropped).toEqual(dropped);
  });

  test('takes an answer that is given twice alike', () => {
    const answers: Answer[] = [
      ['has-water', 'yes'],
      ['has-water', 'yes'],
    ];
    expect(walk(tea, answers)).toMatchObject({ current: { id: 'has-leaves' }, dropped: [] });
  });

  test('goes back to a question, or to where an action was to be done', () => {
    const walked = walk(tea, [
      ['has-water', 'no'],
      ['has-leaves', 'yes'],
    ]);
    expect(answersBefore(walked, 'has-water')).toEqual([]);
    expect(answersBefore(walked, 'boil')).toEqual([['has-water', 'no']]);
    expect(answersBefore(walked, 'has-leaves')).toEqual([['has-water', 'no']]);
  });

  test('comes to the end of every path by that path’s answers', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        for (const { edges, end } of pathsOf(flow)) {
          const { current, way, actions, dropped } = walk(flow, answersAlong({ edges }));
          expect(dropped).toEqual([]);
          // A loop back to an action shows it again with the question that follows.
          expect([current, ...actions].map(({ id }) => id)).toContain(end);
          expect(way.slice(0, edges.length)).toEqual(edges);
        }
      }),
    );
  });

  test('ends somewhere, whatever it is given', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'constructor-0', 'yes', 'no', 'a'.repeat(10_000)),
    );
    fc.assert(
      fc.property(arbitraryFlow, fc.array(fc.tuple(word, word)), (flow, answers) => {
        const { current, answers: used, dropped } = walk(flow, answers);
        expect(flow.nodes).toContain(current);
        const questions = new Set(answers.map(([question]) => question));
        const taken = used.filter(([question]) => questions.has(question));
        expect(taken.length + dropped.length).toBe(questions.size);
      }),
    );
  });
});
