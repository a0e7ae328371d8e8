import type { Content } from '../../content-types.ts';
import { fixOf } from '../../symptom/fix-of.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { fixPages, folders, idsOf } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

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
  ...content.causes.map(({ file, data: { fix, heading } }) => ({
    file,
    field: 'heading',
    fix,
    heading,
  })),
  ...content.codes.flatMap(({ file, data }) =>
    data.codes.map(({ fix, heading }, i) => ({ file, field: `codes.${i}.heading`, fix, heading })),
  ),
];

/** Whether a title holds the name of a cause, which may begin with an article. */
const holdsName = (title: string, name: string) =>
  title.includes(name) || title.includes(name.replace(/^\S+\s+(?=\S)/u, ''));

/** The way from causes and symptoms to the fix pages. */
export const fixes = {
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
        .filter(({ data }) => data.draft !== true)
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

  'fix page is called by a cause': {
    find: (content) =>
      fixPages(content).flatMap(({ id, file, data }) => {
        const names = content.causes
          .filter(({ data: { fix } }) => `fix/${fix}` === id)
          .map((cause) => cause.data.title);
        const title = data.title.toLowerCase();
        return names.length === 0 || names.some((name) => holdsName(title, name.toLowerCase()))
          ? []
          : [{ file, field: 'title', value: data.title, others: names }];
      }),
    message: ({ value }) => `The title “${value}” does not hold the name of the cause.`,
    hint: ({ others }) =>
      `Whoever comes from there looks for “${list(others)}”: write it, or call the cause otherwise.`,
  },

  'symptom says something to IT support': {
    find: ({ symptoms }) =>
      symptoms
        .filter(
          ({ data: { support, fix, causes } }) =>
            support === undefined && fix !== undefined && causes.length === 0,
        )
        .map(({ file }) => ({ file, field: 'support', value: '' })),
    message: () => 'The symptom says nothing to IT support.',
    hint: () => 'Add a step under `support`, or a cause, which says who can help.',
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
} as const satisfies ContentRules;
