import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
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
} as const satisfies ContentRules;
