import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { folders, idsOf, references as allReferences, targets } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

/** The components that show an entry of a collection, and the attribute that names it. */
const SHOWS: Readonly<
  Record<string, { attribute: string; collection: 'flows' | 'scopes'; place: string }>
> = {
  DecisionFlow: { attribute: 'flow', collection: 'flows', place: 'src/content/flows/' },
  ScopingMatrix: { attribute: 'id', collection: 'scopes', place: 'src/content/scope/' },
};

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

  'component shows what is there': {
    find: (content) =>
      content.pages.flatMap(({ file, components }) =>
        components.flatMap(({ name, attributes, line }) => {
          const shows = Object.hasOwn(SHOWS, name) ? SHOWS[name] : undefined;
          if (shows === undefined) return [];
          const { attribute, collection, place } = shows;
          const value = attributes[attribute] ?? '';
          const ids = content[collection].map(({ id }) => id);
          return ids.includes(value)
            ? []
            : [
                {
                  file,
                  line,
                  field: `${name} ${attribute}`,
                  value,
                  place,
                  others: nearest(value, ids),
                },
              ];
        }),
      ),
    message: ({ value, place = '' }) => `There is no “${value}” in ${place}.`,
    hint: ({ others }) => `Nearest ids: ${list(others) || 'none, the folder is empty'}.`,
  },
} as const satisfies ContentRules;
