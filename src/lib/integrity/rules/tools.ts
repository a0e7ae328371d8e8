import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import type { ContentRules } from './content-rules.ts';

/** The names of matrices and flowcharts in addresses. */
export const tools = {
  'one matrix has plain addresses': {
    find: ({ scopes }) => {
      const [first, ...others] = scopes.filter(({ data }) => data.plainAddress);
      return others.map(({ file }) => ({
        file,
        field: 'plainAddress',
        value: 'true',
        others: [first?.file ?? ''],
      }));
    },
    message: ({ others }) => `The plain addresses belong to ${list(others)} already.`,
    hint: () => 'Leave the field out: answers then stand in addresses after the id of the matrix.',
  },

  'matrix answers a flowchart that is there': {
    find: ({ scopes, flows }) =>
      scopes.flatMap(({ file, data }) =>
        data.flowAnswers.flatMap(({ flow, question, answer }, i) => {
          const edges = flows.find(({ id }) => id === flow)?.data.edges ?? [];
          const asked = edges.flatMap(({ from, id = '' }) => (id === '' ? [] : [{ from, id }]));
          const [field, value, others] =
            asked.length === 0
              ? ['flow', flow, flows.map(({ id }) => id)]
              : asked.every(({ from }) => from !== question)
                ? ['question', question, asked.map(({ from }) => from)]
                : [
                    'answer',
                    answer,
                    asked.filter(({ from }) => from === question).map(({ id }) => id),
                  ];
          return others.includes(value)
            ? []
            : [
                {
                  file,
                  field: `flowAnswers.${i}.${field}`,
                  value,
                  others: nearest(value, [...new Set(others)]),
                },
              ];
        }),
      ),
    message: ({ field, value }) =>
      `No flowchart has this ${field.split('.').at(-1) ?? ''}: “${value}”.`,
    hint: ({ others }) => `Nearest ids: ${list(others)}.`,
  },

  'tool has its id alone': {
    find: ({ scopes, flows }) =>
      scopes.flatMap(({ id, file }) => {
        const flow = flows.find((candidate) => candidate.id === id);
        return flow === undefined
          ? []
          : [{ file, field: 'file name', value: id, others: [flow.file] }];
      }),
    message: ({ value, others }) =>
      `${list(others)} is called “${value}” too, and their answers would mix in addresses.`,
    hint: () => 'Rename the one of the two that nobody links to yet.',
  },
} as const satisfies ContentRules;
