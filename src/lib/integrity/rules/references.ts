import { START } from '../../flow/start.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import type { PageBody } from '../../page/read.ts';
import { folders, idsOf, references as allReferences, targets } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

/** The components that show an entry of a collection, and the attribute that names it. */
const SHOWS: Readonly<
  Record<string, { attribute: string; collection: 'flows' | 'scopes'; place: string }>
> = {
  DecisionFlow: { attribute: 'flow', collection: 'flows', place: 'src/content/flows/' },
  ScopingMatrix: { attribute: 'id', collection: 'scopes', place: 'src/content/scope/' },
};

/** Whether a page shows an entry by the component for its collection. */
const showsEntry = ({ components }: PageBody, collection: 'flows' | 'scopes', entry: string) =>
  components.some(({ name, attributes }) => {
    const shows = Object.hasOwn(SHOWS, name) ? SHOWS[name] : undefined;
    return shows?.collection === collection && attributes[shows.attribute] === entry;
  });

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

  'flowchart is shown': {
    find: ({ flows, pages }) =>
      flows
        .filter(({ id }) => id !== START && !pages.some((page) => showsEntry(page, 'flows', id)))
        .map(({ id, file }) => ({ file, field: 'file name', value: id })),
    message: ({ value }) => `No page shows the flowchart “${value}”.`,
    hint: ({ value }) =>
      `Put \`<DecisionFlow flow="${value}" />\` into a page, or remove the file.`,
  },

  'matrix is shown on its page': {
    find: ({ scopes, pages }) =>
      scopes.flatMap(({ id, file, data }) => {
        const page = pages.find((candidate) => candidate.id === data.page);
        return page === undefined || showsEntry(page, 'scopes', id)
          ? []
          : [{ file, field: 'page', value: id, place: page.file }];
      }),
    message: ({ value, place = '' }) => `${place} does not show the matrix “${value}”.`,
    hint: ({ value }) =>
      `Put \`<ScopingMatrix id="${value}" />\` there, or name the page that holds it.`,
  },
} as const satisfies ContentRules;
