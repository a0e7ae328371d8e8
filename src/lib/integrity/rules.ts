import { MAX_ERROR_LENGTH } from '../../schemas/symptom.ts';
import { codeAnchor, codeClaims, identifierOf } from '../codes/codes.ts';
import type { Content, Entry } from '../content-types.ts';
import { fixOf } from '../fix-of.ts';
import { nearest } from '../nearest.ts';
import { list, type Rule } from '../rules.ts';
import { keyOf } from '../search/identifiers.ts';
import { addressesOf } from './addresses.ts';
import { fixPages, folders, idsOf, references, targets, withProvenance } from './references.ts';

/** What the rules know beside the content. */
export interface Circumstances {
  /** The day of the build, as `YYYY-MM-DD`. */
  today: string;
}

/** An error string without the differences that nobody sees on a screen. */
const asSeen = (error: string) =>
  error.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ').trim();

const errorStrings = ({ symptoms }: Content) =>
  symptoms.flatMap(({ id, file, data }) =>
    data.errors.map((error, i) => ({ id, file, field: `errors.${i}`, value: error })),
  );

/** Every step that content points at: a heading of a fix page. */
const stepsOf = (content: Content) => [
  ...content.symptoms.flatMap((symptom) => {
    const { file, data } = symptom;
    const fix = fixOf(content, symptom) ?? '';
    const { firstStep, support } = data;
    return [
      { file, field: 'firstStep.heading', fix, heading: firstStep.heading },
      { file, field: 'support.heading', fix: support?.fix ?? fix, heading: support?.heading },
    ];
  }),
  ...content.codes.flatMap(({ file, data }) =>
    data.codes.map(({ fix, heading }, i) => ({ file, field: `codes.${i}.heading`, fix, heading })),
  ),
];

/** Every link to an address of this site that a data file holds. */
const linksOf = ({ flows, symptoms }: Content) => [
  ...flows.flatMap(({ file, data }) =>
    data.nodes.map(({ id, link }) => ({ file, field: `click ${id}`, link })),
  ),
  ...symptoms.flatMap(({ file, data }) =>
    data.now.map((act, i) => ({
      file,
      field: `now.${i}.link`,
      link: 'link' in act ? act.link : undefined,
    })),
  ),
];

/**
 * What content must keep beyond its schemas. A rule finds the mistakes; its message says what is
 * wrong and its hint what to write instead.
 */
export const rules = {
  'reference exists': {
    find: (content) => {
      const known = new Map(targets.map((target) => [target, new Set(idsOf(content, target))]));
      return references(content)
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

  'cause has a fix page': {
    find: (content) =>
      content.causes
        .filter(({ data }) => !idsOf(content, 'fixes').includes(data.fix))
        .map(({ file, data }) => ({
          file,
          field: 'fix',
          value: data.fix,
          others: nearest(data.fix, idsOf(content, 'fixes')),
        })),
    message: ({ value }) => `This cause leads to the fix page “${value}”, which does not exist.`,
    hint: ({ value, others }) =>
      `Add ${folders.fixes}${value}.mdx, or write a fix that exists. Nearest ids: ${list(others)}.`,
  },

  'fix page is led to': {
    find: (content) => {
      const led = new Set([
        ...content.causes.flatMap(({ data }) => [data.fix, ...data.alsoTry]),
        ...content.symptoms.map((symptom) => fixOf(content, symptom)),
      ]);
      return fixPages(content)
        .map(({ id, file }) => ({ file, field: 'file name', value: id.slice('fix/'.length) }))
        .filter(({ value }) => !led.has(value));
    },
    message: ({ value }) => `No cause and no symptom leads to the fix page “${value}”.`,
    hint: ({ value }) =>
      `Write \`fix: ${value}\` in a file of ${folders.causes} or ${folders.symptoms}, or add it to a cause’s \`alsoTry\`.`,
  },

  'fix page says what it rests on': {
    find: (content) =>
      fixPages(content).flatMap(({ file, data }) =>
        (['description', 'appliesTo', 'reviewed', 'sources'] as const)
          .filter((field) => data[field] === undefined)
          .map((field) => ({ file, field, value: '' })),
      ),
    message: ({ field }) => `The fix page has no \`${field}\` in its frontmatter.`,
    hint: ({ field }) =>
      `Add \`${field}:\`, as in ${folders.fixes}network.mdx. CONTRIBUTING.md says what it holds.`,
  },

  'symptom has a fix': {
    find: (content) =>
      content.symptoms
        .filter(({ data }) => data.fix === undefined && data.causes.length === 0)
        .map(({ file }) => ({
          file,
          field: 'causes',
          value: '[]',
          others: idsOf(content, 'causes'),
        })),
    message: () => 'The symptom names neither a cause nor a fix, so its page leads nowhere.',
    hint: ({ others }) => `Add a cause (${list(others)}), or a \`fix\`.`,
  },

  'step points at a heading': {
    find: (content) =>
      stepsOf(content).flatMap(({ file, field, fix, heading }) => {
        const page = content.pages.find(({ id }) => id === `fix/${fix}`);
        return page === undefined || heading === undefined || page.headings.has(heading)
          ? []
          : [
              {
                file,
                field,
                value: heading,
                place: page.file,
                others: nearest(heading, page.headings.keys()),
              },
            ];
      }),
    message: ({ value, place = '' }) => `${place} has no heading “#${value}”.`,
    hint: ({ others }) => `Nearest headings: ${list(others) || 'the page has none'}.`,
  },

  'error string is a message': {
    find: (content) =>
      errorStrings(content).filter(
        ({ value }) =>
          value.trim() === '' || value.trim() !== value || value.length > MAX_ERROR_LENGTH,
      ),
    message: ({ value }) =>
      value.trim() === ''
        ? 'The error string is empty.'
        : value.length > MAX_ERROR_LENGTH
          ? `The error string has ${value.length} characters; ${MAX_ERROR_LENGTH} is the most.`
          : 'The error string starts or ends with white space.',
    hint: () =>
      'Write the message alone, exactly as the screen shows it. Where there is none, write `errors: []`.',
  },

  'error string has one symptom': {
    find: (content) =>
      [...Map.groupBy(errorStrings(content), ({ value }) => asSeen(value)).values()].flatMap(
        ([first, ...others]) =>
          others.map((claim) => ({ ...claim, others: first === undefined ? [] : [first.file] })),
      ),
    message: ({ value, others }) => `“${value}” belongs to ${list(others)} already.`,
    hint: () =>
      'Keep the string in one file. Tell the two apart under `nearMisses`, or move the other wording to `variants`.',
  },

  'title and summary hold the error': {
    find: ({ symptoms }) =>
      symptoms.flatMap(({ file, data }) => {
        const [error] = data.errors;
        return error === undefined
          ? []
          : (['title', 'summary'] as const)
              .filter((field) => !data[field].includes(error))
              .map((field) => ({ file, field, value: data[field], others: [error] }));
      }),
    message: ({ field, others }) => `The ${field} does not hold the error “${list(others)}”.`,
    hint: ({ others }) => `People search for it: write “${list(others)}” there letter for letter.`,
  },

  'code is recognised': {
    find: (content) =>
      codeClaims(content)
        .filter(({ code }) => identifierOf(code) === undefined)
        .map(({ file, field, code }) => ({ file, field, value: code })),
    message: ({ value }) => `“${value}” is not one code that the search knows the look of.`,
    hint: () =>
      'Write one code as people paste it, or teach src/identifiers.ts the family that it belongs to.',
  },

  'code is written one way': {
    find: (content) => {
      const first = new Map<string, string>();
      return codeClaims(content).flatMap(({ file, field, code }) => {
        const identifier = identifierOf(code);
        if (identifier === undefined) return [];
        const key = keyOf(identifier);
        const other = first.get(key) ?? code;
        first.set(key, other);
        return codeAnchor(other) === codeAnchor(code)
          ? []
          : [{ file, field, value: code, others: [other] }];
      });
    },
    message: ({ value, others }) => `“${value}” is the code that is “${list(others)}” elsewhere.`,
    hint: ({ others }) => `Write “${list(others)}” here too, so that the code has one address.`,
  },

  'review is not in the future': {
    find: (content, { today }) =>
      withProvenance(content).flatMap(({ file, data }) =>
        data.reviewed !== undefined && data.reviewed > today
          ? [{ file, field: 'reviewed', value: data.reviewed, others: [today] }]
          : [],
      ),
    message: ({ value }) => `The review date ${value} is still to come.`,
    hint: ({ others }) => `Write the day of the review; today is ${list(others)}.`,
  },

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

  'link leads somewhere': {
    find: (content) => {
      const addresses = addressesOf(content);
      return linksOf(content).flatMap(({ file, field, link }) =>
        link === undefined || addresses.has(link)
          ? []
          : [{ file, field, value: link, others: nearest(link, addresses) }],
      );
    },
    message: ({ value }) => `There is no page or heading “${value}”.`,
    hint: ({ others }) => `Nearest addresses: ${list(others)}.`,
  },
} as const satisfies Record<string, Rule<[Content, Circumstances]>>;

export type RuleName = keyof typeof rules;
