import { list } from '../../rules.ts';
import { withProvenance } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

/** Where the day begins first it is the next one already, whatever the clock of the build says. */
const dayAfter = (day: string) =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** When facts were last checked. */
export const reviews = {
  'review is not in the future': {
    find: (content, { today }) =>
      withProvenance(content).flatMap(({ file, data }) =>
        data.reviewed !== undefined && data.reviewed > dayAfter(today)
          ? [{ file, field: 'reviewed', value: data.reviewed, others: [today] }]
          : [],
      ),
    message: ({ value }) => `The review date ${value} is still to come.`,
    hint: ({ others }) => `Write the day of the review; today is ${list(others)}.`,
  },
} as const satisfies ContentRules;
