import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathsOf, sayingAll } from '../../fixtures/flow-paths.ts';
import { answersBefore, walk, type Answer } from '../../../src/lib/flow/trail.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { compiled, healthy } from './healthy.ts';

const tea = await compiled(healthy);

describe('a walk', () => {
  test('begins with the first question', () => {
    expect(walk(tea, [])).toMatchObject({
      trail: [],
      current: { id: 'has-water' },
      dropped: [],
    });
  });

  test('stops at something to do, and goes on when it is done or left', () => {
    const { trail, current } = walk(tea, [['has-water', 'no']]);
    expect(trail).toMatchObject([{ node: { id: 'has-water' }, said: 'no', answer: 'No' }]);
    expect(current.id).toBe('boil');
    for (const said of ['done', 'cant']) {
      const on = walk(tea, [
        ['has-water', 'no'],
        ['boil', said],
      ]);
      expect(on.current.id).toBe('has-leaves');
      expect(on.trail.at(-1)).toMatchObject({ node: { id: 'boil' }, said });
    }
  });

  test('passes what a link of former days does not mention, and says nothing of it', () => {
    const { trail, current, answers } = walk(tea, [
      ['has-leaves', 'yes'],
      ['has-water', 'no'],
    ]);
    expect(trail.map(({ node, said }) => [node.id, said])).toEqual([
      ['has-water', 'no'],
      ['boil', undefined],
      ['has-leaves', 'yes'],
    ]);
    expect(current).toMatchObject({ id: 'drink', kind: 'outcome' });
    expect(answers.map(([node]) => node)).toEqual(['has-water', 'has-leaves']);
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
      current: { id: 'boil' },
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
      [{ question: 'has-milk', answer: 'yes', reason: 'noQuestion' }],
    ],
    [
      'what nobody can say of something to do',
      [['boil', 'yes']],
      [{ question: 'boil', answer: 'yes', reason: 'noAnswer' }],
    ],
    [
      'an answer that the question does not have',
      [['has-water', 'maybe']],
      [{ question: 'has-water', answer: 'maybe', reason: 'noAnswer' }],
    ],
    [
      'two answers to one question',
      [
        ['has-water', 'yes'],
        ['has-water', 'no'],
      ],
      [{ question: 'has-water', answer: 'no', reason: 'twoAnswers' }],
    ],
    [
      'an answer that the way does not come to',
      [
        ['has-water', 'yes'],
        ['has-leaves', 'no'],
        ['has-water-still', 'no'],
      ],
      [{ question: 'has-water-still', answer: 'no', reason: 'notOnTheWay' }],
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
    expect(
      answersBefore(
        walk(tea, [
          ['has-water', 'no'],
          ['boil', 'done'],
          ['has-leaves', 'yes'],
        ]),
        'has-leaves',
      ),
    ).toEqual([
      ['has-water', 'no'],
      ['boil', 'done'],
    ]);
  });

  test('comes to the end of every path by that path’s answers', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        for (const { edges, end } of pathsOf(flow)) {
          const { current, way, dropped } = walk(flow, sayingAll(edges, flow, 'done'));
          expect(dropped).toEqual([]);
          expect(current.id).toBe(end);
          expect(way).toEqual(edges);
        }
      }),
    );
  });

  test('takes what is known when it comes there, and nobody misses it elsewhere', () => {
    expect(walk(tea, [], [['has-leaves', 'no']])).toMatchObject({
      current: { id: 'has-water' },
      dropped: [],
    });
    const then = walk(tea, [['has-water', 'yes']], [['has-leaves', 'no']]);
    expect(then.current.id).toBe('shop');
    expect(then.answers).toEqual([
      ['has-water', 'yes'],
      ['has-leaves', 'no'],
    ]);
    // What is known makes no step of its own, and gives way to what is said.
    expect(walk(tea, [['has-water', 'no']], [['has-leaves', 'no']]).current.id).toBe('boil');
    expect(walk(tea, [['has-water', 'no']], [['has-water', 'yes']]).current.id).toBe('boil');
  });

  test('does not ask whether it helped where nothing was done', async () => {
    const mended = await compiled(`flowchart TD
      accTitle: Light
      accDescr: A bulb and a fuse.
      is-loose{{"Is the bulb loose?"}}
      turn["Turn it."]
      change["Change it."]
      lights{{"Does it light now?"}}
      fuse["Change the fuse."]
      lights-now{{"Does it light now?"}}
      lit(["It lights."]):::solved
      ask(["Ask somebody."]):::hand-over
      is-loose yes@-->|"Yes"| turn
      is-loose no@-->|"No"| lights
      turn --> change
      change --> lights
      lights yes@-->|"Yes"| lit
      lights no@-->|"No"| fuse
      fuse --> lights-now
      lights-now yes@-->|"Yes"| lit
      lights-now no@-->|"No"| ask
      click lit "/"
      click ask "/"`);
    const at = (...said: [string, string][]) =>
      walk(mended, [['is-loose', 'yes'], ...said]).current.id;
    expect(at(['turn', 'cant'], ['change', 'cant'])).toBe('fuse');
    expect(at(['turn', 'cant'], ['change', 'cant'], ['fuse', 'cant'])).toBe('ask');
    expect(at(['turn', 'done'], ['change', 'cant'])).toBe('lights');
    expect(at(['turn', 'done'], ['change', 'cant'], ['lights', 'no'], ['fuse', 'cant'])).toBe(
      'ask',
    );
    expect(at(['turn', 'cant'], ['change', 'cant'], ['fuse', 'done'])).toBe('lights-now');
    // An answer that a link holds counts, and who had nothing to do is asked.
    expect(at(['turn', 'cant'], ['change', 'cant'], ['lights', 'yes'])).toBe('lit');
    expect(walk(mended, [['is-loose', 'no']]).current.id).toBe('lights');
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
