import type { Scope } from '../../schemas/scope.ts';
import { list, type Rule } from '../rules.ts';
import { allAnswers, contradiction, matches, possibleAnswers, type Answers } from './answers.ts';

const inWords = (answers: Answers) =>
  list(Object.entries(answers).map(([question, answer]) => `${question}: ${answer}`));

/** The fields whose id one before them has. */
const repeated = (ids: readonly { id: string; field: string }[]) =>
  ids
    .filter(({ id }, at) => ids.findIndex((other) => other.id === id) < at)
    .map(({ id, field }) => ({ field, value: id }));

/** What the other rules rest on: while an id means two things, they would tell of what follows only. */
export const idRules = {
  'id is there once': {
    find: ({ axes }) => [
      ...repeated(axes.map(({ id }, i) => ({ id, field: `axes.${i}.id` }))),
      ...axes.flatMap(({ options, open }, i) =>
        repeated([
          ...options.map(({ id }, j) => ({ id, field: `axes.${i}.options.${j}.id` })),
          ...(open === undefined ? [] : [{ id: open.id, field: `axes.${i}.open.id` }]),
        ]),
      ),
    ],
    message: ({ value }) => `The id “${value}” is taken by another.`,
    hint: () => 'Keep the id that stands in links already, and give the newer one another.',
  },
} as const satisfies Record<string, Rule<[Scope]>>;

/** What a matrix whose ids are each there once must keep beyond its schema. */
export const rules = {
  'answer belongs to a question': {
    find: (matrix) =>
      (['cells', 'impossible', 'flowAnswers'] as const).flatMap((part) =>
        matrix[part].flatMap(({ when }, i) =>
          Object.entries(when).flatMap(([question, answer]) => {
            const options = matrix.axes
              .find(({ id }) => id === question)
              ?.options.map((option) => option.id);
            return options?.includes(answer) === true
              ? []
              : [
                  {
                    field: `${part}.${i}.when.${question}`,
                    value: answer,
                    others: options ?? matrix.axes.map(({ id }) => id),
                  },
                ];
          }),
        ),
      ),
    message: ({ field, value }) =>
      `“${field.split('.').at(-1) ?? ''}: ${value}” is not an answer to a question of this matrix.`,
    hint: ({ others }) => `Write one of: ${list(others)}.`,
  },

  'cell is possible': {
    find: (matrix) =>
      matrix.cells.flatMap(({ when }, i) => {
        const covered = allAnswers(matrix).filter((answers) => matches(when, answers));
        const [why] = covered.map((answers) => contradiction(matrix, answers));
        const possible = covered.some((answers) => contradiction(matrix, answers) === undefined);
        return possible || why === undefined
          ? []
          : [{ field: `cells.${i}.when`, value: inWords(when), others: [why] }];
      }),
    message: ({ value, others }) => `Nobody can answer “${value}”. ${list(others)}`,
    hint: () => 'Remove the cell, or correct its answers.',
  },

  'cell is there': {
    find: (matrix) =>
      possibleAnswers(matrix)
        .filter((answers) => !matrix.cells.some(({ when }) => matches(when, answers)))
        .map((answers) => ({ field: 'cells', value: inWords(answers) })),
    message: ({ value }) => `No cell covers “${value}”.`,
    hint: ({ value }) =>
      `Add \`- when: { ${value} }\` with its causes, or list the answers under \`impossible\`.`,
  },

  'cell is there once': {
    find: (matrix) =>
      possibleAnswers(matrix).flatMap((answers) => {
        const covering = matrix.cells.flatMap(({ when }, i) =>
          matches(when, answers) ? [`cells.${i}`] : [],
        );
        return covering.length < 2
          ? []
          : [{ field: covering[1] ?? '', value: inWords(answers), others: covering }];
      }),
    message: ({ value, others }) => `“${value}” is covered by ${list(others)}.`,
    hint: () =>
      'Keep one of the cells, or name more answers in one so that they no longer overlap.',
  },

  'cell’s causes are told apart': {
    find: (matrix) =>
      matrix.cells.flatMap(({ causes }, i) => {
        const ids = causes.map(({ cause }) => cause);
        const isTold = matrix.tellApart.some((next) =>
          next.causes.every((cause) => ids.includes(cause)),
        );
        return ids.length < 2 || isTold
          ? []
          : [{ field: `cells.${i}.causes`, value: list(ids), others: ids }];
      }),
    message: ({ value }) => `Nothing tells the causes of this cell apart: ${value}.`,
    hint: ({ others }) =>
      `Add \`- causes: [${list(others?.slice(0, 2))}]\` under \`tellApart\`, with the question to ask next.`,
  },

  'next question is asked': {
    find: (matrix) =>
      matrix.tellApart.flatMap(({ causes }, i) =>
        matrix.cells.some((cell) => {
          const ids = cell.causes.map(({ cause }) => cause);
          return causes[0] !== causes[1] && causes.every((cause) => ids.includes(cause));
        })
          ? []
          : [{ field: `tellApart.${i}.causes`, value: list(causes) }],
      ),
    message: ({ value }) =>
      `No cell has both ${value.replace(', ', ' and ')}, so nobody is asked this.`,
    hint: () => 'Name two causes that share a cell, or remove the question.',
  },

  'next question chooses between its causes': {
    find: (matrix) =>
      matrix.tellApart.flatMap(({ causes, answers }, i) =>
        answers.flatMap(({ then }, j) =>
          causes.includes(then)
            ? []
            : [{ field: `tellApart.${i}.answers.${j}.then`, value: then, others: causes }],
        ),
      ),
    message: ({ value }) => `The answer points to “${value}”, which is not one of the two causes.`,
    hint: ({ others }) => `Write one of: ${list(others)}.`,
  },
} as const satisfies Record<string, Rule<[Scope]>>;
