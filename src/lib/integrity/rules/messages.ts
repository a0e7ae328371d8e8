import { MAX_ERROR_LENGTH } from '../../../schemas/symptom.ts';
import type { Content } from '../../content-types.ts';
import { list } from '../../rules.ts';
import type { ContentRules } from './content-rules.ts';

/** Characters without a shape of their own; those that join letters of some scripts are none. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\p{Cc}]/u;

/** An error string without the differences that nobody sees on a screen, or that is none to a reader. */
const asSeen = (error: string) =>
  error
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!…]+$/, '');

const errorStrings = ({ symptoms }: Content) =>
  symptoms.flatMap(({ id, file, data }) =>
    data.errors.map((error, i) => ({ id, file, field: `errors.${i}`, value: error })),
  );

/** The messages by which people find a symptom. */
export const messages = {
  'error string is a message': {
    find: (content) =>
      errorStrings(content).filter(
        ({ value }) =>
          value.trim() === '' ||
          value.trim() !== value ||
          value.length > MAX_ERROR_LENGTH ||
          INVISIBLE.test(value),
      ),
    message: ({ value }) =>
      value.trim() === ''
        ? 'The error string is empty.'
        : value.length > MAX_ERROR_LENGTH
          ? `The error string has ${value.length} characters; ${MAX_ERROR_LENGTH} is the most.`
          : INVISIBLE.test(value)
            ? 'The error string holds characters that nobody sees, such as a zero-width space.'
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

  'label is of one symptom': {
    find: ({ symptoms }) =>
      [...Map.groupBy(symptoms, ({ data }) => asSeen(data.label)).values()].flatMap(
        ([first, ...others]) =>
          others.map(({ file, data }) => ({
            file,
            field: 'label',
            value: data.label,
            others: first === undefined ? [] : [first.file],
          })),
      ),
    message: ({ value, others }) => `“${value}” is the label of ${list(others)} already.`,
    hint: () => 'Write what tells the two apart: lists show nothing else of them.',
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
} as const satisfies ContentRules;
