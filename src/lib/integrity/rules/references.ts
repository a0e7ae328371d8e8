import { START } from '../../flow/start.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import type { PageBody } from '../../page/read.ts';
import { folders, idsOf, references as allReferences, targets } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

/** The components that show an entry of a collection, and the attribute that names it. */
const SHOWS = new Map([
  ['DecisionFlow', { attribute: 'flow', collection: 'flows', place: 'src/content/flows/' }],
  ['ScopingMatrix', { attribute: 'id', collection: 'scopes', place: 'src/content/scope/' }],
] as const);

/** The components of a page that show an entry, with what they show. */
const shownIn = ({ components }: Pick<PageBody, 'components'>) =>
  components.flatMap((component) => {
    const shows = SHOWS.get(component.name as 'DecisionFlow');
    return shows === undefined ? [] : [{ ...component, ...shows }];
  });

/** Whether a page shows an entry by the component for its collection. */
const showsEntry = (page: PageBody, wanted: 'flows' | 'scopes', entry: string) =>
  shownIn(page).some(
    ({ collection, attribute, attributes }) =>
      collection === wanted && attributes[attribute] === entry,
  );

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

  'reference is made once': {
    find: (content) => {
      const seen = new Set<string>();
      return allReferences(content).flatMap(({ entry: { file }, field, id }) => {
        const reference = [file, field, id].join(' ');
        if (seen.has(reference)) return [{ file, field, value: id }];
        seen.add(reference);
        return [];
      });
    },
    message: ({ value }) => `“${value}” is listed twice.`,
    hint: () => 'Keep the first of the two.',
  },

  'component names what it shows': {
    find: ({ pages }) =>
      pages.flatMap(({ file, ...page }) =>
        shownIn(page).flatMap(({ name, attribute, attributes, place, line }) =>
          attributes[attribute] === undefined
            ? [
                {
                  file,
                  line,
                  field: name,
                  value: attribute,
                  place,
                  others: Object.keys(attributes),
                },
              ]
            : [],
        ),
      ),
    message: ({ field, value, others = [] }) =>
      `<${field}> lacks its \`${value}\`${others.length === 0 ? '' : `, and has no “${list(others)}”`}.`,
    hint: ({ field, value, place = '' }) =>
      `Write \`<${field} ${value}="…" />\`, with the name of a file in ${place} between the quotes.`,
  },

  'component shows what is there': {
    find: (content) =>
      content.pages.flatMap(({ file, ...page }) =>
        shownIn(page).flatMap(({ name, attribute, attributes, collection, place, line }) => {
          const value = attributes[attribute];
          const ids = content[collection].map(({ id }) => id);
          return value === undefined || ids.includes(value)
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

  'component shows it once': {
    find: ({ pages }) =>
      pages.flatMap(({ file, ...page }) =>
        shownIn(page)
          .map(({ name, attribute, attributes, line }) => ({
            file,
            line,
            field: `${name} ${attribute}`,
            value: attributes[attribute] ?? '',
          }))
          .filter(({ field, value }, at, all) =>
            all.slice(0, at).some((other) => other.field === field && other.value === value),
          ),
      ),
    message: ({ value }) => `The page shows “${value}” already, and its ids would come twice.`,
    hint: () => 'Keep one, and link to it from the other place.',
  },

  'cause is led to': {
    find: ({ causes, symptoms, scopes }) => {
      const led = new Set([
        ...symptoms.flatMap(({ data }) => data.causes),
        ...scopes.flatMap(({ data }) =>
          data.cells.flatMap((cell) => cell.causes.map(({ cause }) => cause)),
        ),
      ]);
      return causes
        .filter(({ id }) => !led.has(id))
        .map(({ id, file }) => ({ file, field: 'file name', value: id }));
    },
    message: ({ value }) => `No symptom and no matrix names the cause “${value}”.`,
    hint: ({ value }) =>
      `Write it under \`causes\` in a file of ${folders.symptoms}, or in a cell of src/content/scope/; or remove “${value}”.`,
  },

  'near miss leads elsewhere': {
    find: ({ symptoms }) =>
      symptoms.flatMap(({ id, file, data }) =>
        data.nearMisses.flatMap(({ symptom }, i) =>
          symptom === id ? [{ file, field: `nearMisses.${i}.symptom`, value: id }] : [],
        ),
      ),
    message: ({ value }) => `“${value}” is this page itself.`,
    hint: () => 'Name the symptom that this one is mistaken for.',
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
