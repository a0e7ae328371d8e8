import type { Rule } from '../rules.ts';

/** What stands in a text where bytes are no UTF-8. */
const UNREADABLE = '\uFFFD';

/** What every file of content must keep, whatever it holds. */
export const rules = {
  'file is UTF-8': {
    find: (text) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          line.includes(UNREADABLE) ? [{ line: at + 1, field: 'text', value: line.trim() }] : [],
        )
        .slice(0, 1),
    message: ({ value }) => `Signs can’t be read here: “${value}”.`,
    hint: () => 'Save the file in the encoding UTF-8, and write anew what stands there as �.',
  },
} as const satisfies Record<string, Rule<[string]>>;
