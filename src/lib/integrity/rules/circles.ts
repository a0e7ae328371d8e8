import { list } from '../../rules.ts';
import { circles as circlesIn } from '../circles.ts';
import type { ContentRules } from './content-rules.ts';

/** Ways through the flowcharts and pages together. */
export const circles = {
  'ways do not lead in a circle': {
    find: (content) =>
      circlesIn(content).map(({ file, field, link, addresses }) => ({
        file,
        field,
        value: link,
        others: [addresses.join(' → ')],
      })),
    message: ({ others }) => `Somebody who answers alike goes in a circle: ${list(others)}.`,
    hint: () => 'Let one of the ends say what is left to do, on a page that does not lead back.',
  },
} as const satisfies ContentRules;
