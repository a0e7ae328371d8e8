import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

// tests/mistakes has the mistakes; these builds show that each kind of file is looked at by one.

let copy: ProjectCopy;
beforeEach(async () => {
  copy = await copyProject();
});
afterEach(() => rm(copy.folder, { recursive: true }));

const SYMPTOM = 'src/content/symptoms/client-freezes.yml';
const PAGE = 'src/content/docs/fix/network.mdx';
const FLOW = 'src/content/flows/network.mmd';

const builds: { mistakes: string; make: () => Promise<void>; words: (string | RegExp)[] }[] = [
  {
    mistakes: 'a field that no schema knows, a date that does not exist and a text that is cut',
    async make() {
      await copy.edit(SYMPTOM, 'label: ', 'colour: red\nlabel: ');
      await copy.edit(SYMPTOM, 'reviewed: ', 'reviewed: 2023-13-40 ');
      await copy.edit('src/content/symptoms/meeting-is-full.yml', 'label: ', 'label: No #1 ');
    },
    words: [
      new RegExp(`${SYMPTOM}:\\d+ → colour\\s+There is no field “colour” here.`),
      new RegExp(`${SYMPTOM}:\\d+ → reviewed\\s+“2023-13-40.*”: Write a date`),
      /meeting-is-full\.yml:\d+ → text\s+“#1 .*” is a comment here/,
    ],
  },
  {
    mistakes: 'words of the interface that are no JSON',
    make: () => copy.edit('src/content/i18n/en.json', '",', '"'),
    words: [/src\/content\/i18n\/en\.json:3 → syntax\s+Expected ','/],
  },
  {
    mistakes: 'a search without its answer, before a page is made,',
    make: () => copy.edit('src/content/searches/words.tsv', '\t/', ' /'),
    words: [
      /words\.tsv:\d+ → search\s+“.*” is no search with its answers/,
      /^(?![^]*Building static entrypoints)/,
    ],
  },
  {
    mistakes: 'a file whose name ends differently',
    make: () => copy.duplicate(SYMPTOM, 'src/content/symptoms/client-freezes.yaml'),
    words: ['“client-freezes.yaml” would not be read', 'Call it client-freezes.yml'],
  },
  {
    mistakes: 'a file in a folder of another name',
    make: () => copy.duplicate(SYMPTOM, 'src/content/symptom/client-freezes.yml'),
    words: ['“symptom/client-freezes.yml” would not be read', 'src/content/symptoms'],
  },
  {
    mistakes:
      'a field of a page that nobody reads, a block that is not closed and a component that is not imported',
    async make() {
      await copy.edit(PAGE, 'reviewed: ', 'reviewd: ');
      await copy.edit(PAGE, '\n## ', '\n<FlowHart />\n\n:::note\nMind this.\n\n## ');
    },
    words: [
      new RegExp(`${PAGE}:\\d+ → reviewd`),
      new RegExp(`${PAGE}:\\d+ → block\\s+The block that “:::” opens`),
      new RegExp(`${PAGE}:\\d+ → component\\s+The page shows <FlowHart>`),
    ],
  },
  {
    mistakes: 'a flowchart that runs to the right',
    make: () => copy.edit(FLOW, 'flowchart TD', 'flowchart LR'),
    words: [`${FLOW}:1 → flowchart`, 'The flowchart runs LR'],
  },
  {
    mistakes: 'a reference to nothing, a cell that is missing, a dead link and a page that is gone',
    async make() {
      await copy.edit(SYMPTOM, 'causes: [client]', 'causes: [clent]');
      await copy.edit(
        'src/content/scope/cannot-join.yml',
        '{ users: multiple, from: both, computers: several }',
        '{ users: multiple, from: both, computers: one }',
      );
      await copy.edit(PAGE, '\n## ', '\n[Gone](/fix/gone/)\n\n## ');
      await copy.remove('src/content/docs/fix/identity.mdx');
    },
    words: [
      new RegExp(`${SYMPTOM}:\\d+ → causes\\s+There is no “clent” in src/content/causes/`),
      'No cell covers “users: multiple, from: both, computers: several”.',
      new RegExp(`${PAGE}:\\d+ → link\\s+There is no page, heading or file “/fix/gone/”`),
      'This cause leads to the fix page “identity”',
    ],
  },
];

test.each(builds)('$mistakes stop the build and are explained', async ({ make, words }) => {
  await make();
  const { code, output } = await copy.build();
  expect(code).not.toBe(0);
  for (const word of words) expect(output).toMatch(word);
  expect(output).not.toContain('docs.astro.build');
});
