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
