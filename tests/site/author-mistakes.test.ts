import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
beforeEach(async () => {
  copy = await copyProject();
});
afterEach(() => rm(copy.folder, { recursive: true }));

const SYMPTOM = 'src/content/symptoms/client-freezes.yml';

const mistakes: { mistake: string; make: () => Promise<void>; words: string[] }[] = [
  {
    mistake: 'a reference to a cause that does not exist',
    make: () => copy.edit(SYMPTOM, 'causes: [client]', 'causes: [clent]'),
    words: [SYMPTOM, 'There is no “clent” in src/content/causes/.', 'Nearest ids: client'],
  },
  {
    mistake: 'a field that no schema knows',
    make: () => copy.edit(SYMPTOM, 'causes: [client]', 'causes: [client]\ncolour: red'),
    words: ['client-freezes', 'colour'],
  },
  {
    mistake: 'a value of the wrong kind',
    make: () => copy.edit(SYMPTOM, 'reviewed: 2026', 'reviewed: soon 2026'),
    words: ['client-freezes', 'reviewed', 'Write a date as YYYY-MM-DD'],
  },
  {
    mistake: 'a file that is no YAML',
    make: () => copy.edit(SYMPTOM, 'causes: [client]', 'causes: [client'),
    words: ['client-freezes.yml'],
  },
  {
    mistake: 'two files with one id',
    make: () => copy.duplicate(SYMPTOM, 'src/content/symptoms/client-freezes.yaml'),
    words: ['The id “client-freezes” belongs to', 'already.', 'Rename this file'],
  },
  {
    mistake: 'a matrix with a cell missing',
    make: () =>
      copy.edit(
        'src/content/scope/cannot-join.yml',
        '{ users: multiple, from: both, computers: several }',
        '{ users: multiple, from: both, computers: one }',
      ),
    words: [
      'No cell covers “users: multiple, from: both, computers: several”.',
      'is covered by cells.',
    ],
  },
  {
    mistake: 'a fix page that is gone',
    make: () => copy.remove('src/content/docs/fix/identity.mdx'),
    words: ['This cause leads to the fix page “identity”', 'Nearest ids:'],
  },
];

test.each(mistakes)('$mistake stops the build and is explained', async ({ make, words }) => {
  await make();
  const { code, output } = await copy.build();
  expect(code).not.toBe(0);
  for (const word of words) expect(output).toContain(word);
});
