import { describe, expect, test } from 'vitest';
import { parseAnswers, formatAnswers } from '../../src/lib/flow/address.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { wayTo } from '../../src/lib/flow/way-to.ts';
import { readContent } from '../read-content.ts';

const { flows } = await readContent();

describe.each(flows.map(({ id, data }) => ({ id, data })))(
  'the number of an end of $id',
  (flow) => {
    const ends = flow.data.nodes.filter(({ kind }) => kind === 'outcome').map(({ id }) => id);

    test.each(ends)('leads to %s, and no answer on the way is left out', (end) => {
      const query = formatAnswers(flow.id, '', wayTo(flow.data, end) ?? []);
      const { current, dropped } = walk(flow.data, parseAnswers(flow.id, query));
      expect(current.id).toBe(end);
      expect(dropped).toEqual([]);
    });
  },
);
