import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import type { Entry } from '../../content-types.ts';
import { folders, idsOf, references as allReferences, targets } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

/** How content refers to other content by id. */
export const references = {
  'reference exists': {
    find: (content) => {
      const known = new Map(targets.map((target) => [target, new Set(idsOf(content, target))]));
      return allReferences(content)
        .filter(({ id, target }) => known.get(target)?.has(id) !== true)
        .map(({ entry, field, id, target }) => ({
          file: entry.file,
          field,
          value: id,
          place: folders[target],
          others: nearest(id, known.get(target) ?? []),
        }));
    },
    message: ({ value, place = '' }) => `There is no “${value}” in ${place}.`,
    hint: ({ others }) => `Nearest ids: ${list(others) || 'none, the folder is empty'}.`,
  },

  'id is unique': {
    find: (content) =>
      Object.values(content).flatMap((entries: Entry<unknown>[]) =>
        [...Map.groupBy(entries, ({ id }) => id).values()].flatMap(([first, ...others]) =>
          others.map(({ id, file }) => ({
            file,
            field: 'file name',
            value: id,
            others: first === undefined ? [] : [first.file],
          })),
        ),
      ),
    message: ({ value, others }) => `The id “${value}” belongs to ${list(others)} already.`,
    hint: () => 'Rename this file. A file’s name is its id and its address, whatever its ending.',
  },
} as const satisfies ContentRules;
