import { expect, test } from 'vitest';
import { healthy, problemsOf } from './healthy.ts';

// tests/mistakes/flows.yml has a mistake for each rule, and what its author reads.

test('a flow without a mistake has no problems', async () => {
  expect(await problemsOf(healthy)).toEqual([]);
});

test('a mistake has its line in the file, comments and blank lines counted', async () => {
  const [problem] = await problemsOf(`\n%% A comment\n\n${healthy.replace('shop([', 'end([')}`);
  expect(problem?.line).toBe(13);
});

test('a text that is not closed has its own line, not the one where Mermaid gives up', async () => {
  const problems = await problemsOf(healthy.replace('|"Yes"| drink', '|"Yes| drink'));
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['15 text is closed']);
});

test('a description over several lines may hold what looks like a node', async () => {
  const inBraces = 'accDescr {\n  Water (first), then\n  "leaves\n  }';
  expect(await problemsOf(healthy.replace(/accDescr: .*/, inBraces))).toEqual([]);
});
