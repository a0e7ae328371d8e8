import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
beforeEach(async () => {
  copy = await copyProject();
});
afterEach(() => rm(copy.folder, { recursive: true }));

const SYMPTOM = 'src/content/symptoms/client-freezes.yml';

/** Mistakes that a build reports together, each with the words that explain it. */
const builds: { mistakes: string; make: () => Promise<void>; words: string[] }[] = [
  {
    mistakes: 'a reference to nothing, a matrix with a cell missing and a fix page that is gone',
    async make() {
      await copy.edit(SYMPTOM, 'causes: [client]', 'causes: [clent]');
      await copy.edit(
        'src/content/scope/cannot-join.yml',
        '{ users: multiple, from: both, computers: several }',
        '{ users: multiple, from: both, computers: one }',
      );
      await copy.remove('src/content/docs/fix/identity.mdx');
    },
    words: [
      `${SYMPTOM} → causes`,
      'There is no “clent” in src/content/causes/.',
      'Nearest ids: client',
      'No cell covers “users: multiple, from: both, computers: several”.',
      'is covered by cells.',
      'This cause leads to the fix page “identity”',
    ],
  },
  {
    mistakes: 'a field that no schema knows and a value of the wrong kind',
    async make() {
      await copy.edit(SYMPTOM, 'causes: [client]', 'causes: [client]\ncolour: red');
      await copy.edit(SYMPTOM, 'reviewed: 2026', 'reviewed: soon 2026');
    },
    words: ['client-freezes', 'colour', 'reviewed', 'Write a date as YYYY-MM-DD'],
  },
  {
    mistakes: 'a file whose name ends differently',
    make: () => copy.duplicate(SYMPTOM, 'src/content/symptoms/client-freezes.yaml'),
    words: ['“client-freezes.yaml” would not be read', 'Call it client-freezes.yml'],
  },
  {
    mistakes: 'the words of a file that is no YAML',
    make: () => copy.edit(SYMPTOM, 'causes: [client]', 'causes: [client'),
    words: ['client-freezes.yml'],
  },
];

test.each(builds)('$mistakes stop the build and are explained', async ({ make, words }) => {
  await make();
  const { code, output } = await copy.build();
  expect(code).not.toBe(0);
  for (const word of words) expect(output).toContain(word);
});
