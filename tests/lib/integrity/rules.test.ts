import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/lib/content-types.ts';
import { checkContent } from '../../../src/lib/integrity/check.ts';
import { rules } from '../../../src/lib/integrity/rules.ts';
import { describeProblems } from '../../../src/lib/rules.ts';
import { validContent } from '../../fixtures/content.ts';

type RuleName = keyof typeof rules;

const circumstances = { today: '2026-06-01' };

const symptomOf = (content: Content) => content.symptoms[0]!.data;
const scopeOf = (content: Content) => content.scopes[0]!.data;

/** For each rule a mistake, and what the author reads. */
const mistakes: Record<
  RuleName,
  { mistake: string; make: (content: Content) => void; words: string }[]
> = {
  'reference exists': [
    {
      mistake: 'a symptom names a cause that does not exist',
      make: (content) => symptomOf(content).causes.push('klient'),
      words: `src/content/symptoms/frozen.yml → causes
  There is no “klient” in src/content/causes/.
  Nearest ids: client.`,
    },
    {
      mistake: 'a near miss names a symptom that does not exist',
      make: (content) => {
        symptomOf(content).nearMisses = [{ if: 'x', then: 'y', symptom: 'frosen' }];
      },
      words: `src/content/symptoms/frozen.yml → nearMisses.0.symptom
  There is no “frosen” in src/content/symptoms/.
  Nearest ids: frozen.`,
    },
    {
      mistake: 'a page rests on a source that does not exist',
      make: (content) => {
        content.pages[0]!.data.sources = ['artikle'];
      },
      words: `src/content/docs/fix/client.mdx → sources
  There is no “artikle” in src/content/sources/.
  Nearest ids: article.`,
    },
    {
      mistake: 'a matrix cell names a cause that does not exist',
      make: (content) => {
        scopeOf(content).cells[1]!.causes[0]!.cause = 'outage';
      },
      words: `src/content/scope/join.yml → cells.1.causes
  There is no “outage” in src/content/causes/.
  Nearest ids: client.`,
    },
  ],
  'cause has a fix page': [
    {
      mistake: 'a cause leads to a fix page that nobody wrote',
      make: (content) => {
        content.causes.push({
          id: 'network',
          file: 'src/content/causes/network.yml',
          data: { ...content.causes[0]!.data, fix: 'clients' },
        });
      },
      words: `src/content/causes/network.yml → fix
  This cause leads to the fix page “clients”, which does not exist.
  Add src/content/docs/fix/clients.mdx, or write a fix that exists. Nearest ids: client.`,
    },
  ],
  'fix page is led to': [
    {
      mistake: 'a fix page that no cause and no symptom names',
      make: (content) =>
        content.pages.push({
          ...content.pages[0]!,
          id: 'fix/lonely',
          file: 'src/content/docs/fix/lonely.mdx',
        }),
      words: `src/content/docs/fix/lonely.mdx → file name
  No cause and no symptom leads to the fix page “lonely”.
  Write \`fix: lonely\` in a file of src/content/causes/ or src/content/symptoms/, or add it to a cause’s \`alsoTry\`.`,
    },
  ],
  'fix page says what it rests on': [
    {
      mistake: 'a fix page without a review date',
      make: (content) => {
        delete content.pages[0]!.data.reviewed;
      },
      words: `src/content/docs/fix/client.mdx → reviewed
  The fix page has no \`reviewed\` in its frontmatter.
  Add \`reviewed:\`, as in src/content/docs/fix/network.mdx. CONTRIBUTING.md says what it holds.`,
    },
  ],
  'symptom has a fix': [
    {
      mistake: 'a symptom with neither cause nor fix',
      make: (content) => {
        symptomOf(content).causes = [];
      },
      words: `src/content/symptoms/frozen.yml → causes
  The symptom names neither a cause nor a fix, so its page leads nowhere.
  Add a cause (client), or a \`fix\`.`,
    },
  ],
  'step points at a heading': [
    {
      mistake: 'a first step whose heading was renamed',
      make: (content) => {
        symptomOf(content).firstStep.heading = 'updates';
      },
      words: `src/content/symptoms/frozen.yml → firstStep.heading
  src/content/docs/fix/client.mdx has no heading “#updates”.
  Nearest headings: update, check-that-it-worked.`,
    },
  ],
  'error string is a message': [
    {
      mistake: 'an empty error string',
      make: (content) => symptomOf(content).errors.push(''),
      words: `src/content/symptoms/frozen.yml → errors.1
  The error string is empty.
  Write the message alone, exactly as the screen shows it. Where there is none, write \`errors: []\`.`,
    },
    {
      mistake: 'a pasted log instead of a message',
      make: (content) => symptomOf(content).errors.push('x'.repeat(201)),
      words: `src/content/symptoms/frozen.yml → errors.1
  The error string has 201 characters; 200 is the most.
  Write the message alone, exactly as the screen shows it. Where there is none, write \`errors: []\`.`,
    },
    {
      mistake: 'white space around an error string',
      make: (content) => symptomOf(content).errors.push(' It is stuck again'),
      words: `src/content/symptoms/frozen.yml → errors.1
  The error string starts or ends with white space.
  Write the message alone, exactly as the screen shows it. Where there is none, write \`errors: []\`.`,
    },
  ],
  'error string has one symptom': [
    {
      mistake: 'two symptoms claim one error, in other letters',
      make: (content) =>
        content.symptoms.push({
          id: 'stuck',
          file: 'src/content/symptoms/stuck.yml',
          data: {
            ...symptomOf(content),
            title: 'it is  STUCK',
            summary: 'it is  STUCK',
            errors: ['it is  STUCK'],
          },
        }),
      words: `src/content/symptoms/stuck.yml → errors.0
  “it is  STUCK” belongs to src/content/symptoms/frozen.yml already.
  Keep the string in one file. Tell the two apart under \`nearMisses\`, or move the other wording to \`variants\`.`,
    },
  ],
  'title and summary hold the error': [
    {
      mistake: 'a title that words the error differently',
      make: (content) => {
        symptomOf(content).title = 'It’s stuck';
      },
      words: `src/content/symptoms/frozen.yml → title
  The title does not hold the error “It is stuck”.
  People search for it: write “It is stuck” there letter for letter.`,
    },
  ],
  'review is not in the future': [
    {
      mistake: 'a review date that is still to come',
      make: (content) => {
        symptomOf(content).reviewed = '2026-06-02';
      },
      words: `src/content/symptoms/frozen.yml → reviewed
  The review date 2026-06-02 is still to come.
  Write the day of the review; today is 2026-06-01.`,
    },
  ],
  'code is recognised': [
    {
      mistake: 'a symptom has a code that is none',
      make: (content) => {
        symptomOf(content).codes = [{ code: 'the red lamp', means: 'It is stuck.' }];
      },
      words: `src/content/symptoms/frozen.yml → codes.0.code
  “the red lamp” is not one code that the search knows the look of.
  Write one code as people paste it, or teach src/identifiers.ts the family that it belongs to.`,
    },
  ],
  'code is written one way': [
    {
      mistake: 'a symptom has the same code twice, in different clothes',
      make: (content) => {
        symptomOf(content).codes = [
          { code: '0x80040154', means: 'It is stuck.' },
          { code: '80040154h', means: 'It is stuck.' },
        ];
      },
      words: `src/content/symptoms/frozen.yml → codes.1.code
  “80040154h” is the code that is “0x80040154” elsewhere.
  Write “0x80040154” here too, so that the code has one address.`,
    },
  ],
  'one matrix has plain addresses': [
    {
      mistake: 'two matrices that both want plain addresses',
      make: (content) => {
        scopeOf(content).plainAddress = true;
        content.scopes.push({
          ...content.scopes[0]!,
          id: 'hear',
          file: 'src/content/scope/hear.yml',
        });
      },
      words: `src/content/scope/hear.yml → plainAddress
  The plain addresses belong to src/content/scope/join.yml already.
  Leave the field out: answers then stand in addresses after the id of the matrix.`,
    },
  ],
  'tool has its id alone': [
    {
      mistake: 'a matrix with the id of a flowchart',
      make: (content) => {
        content.scopes[0]!.id = 'client';
      },
      words: `src/content/scope/join.yml → file name
  src/content/flows/client.mmd is called “client” too, and their answers would mix in addresses.
  Rename the one of the two that nobody links to yet.`,
    },
  ],
  'link leads somewhere': [
    {
      mistake: 'a node linked to a heading that was renamed',
      make: (content) => {
        content.flows[0]!.data.nodes[1]!.link = '/fix/client/#updates';
      },
      words: `src/content/flows/client.mmd → click done
  There is no page or heading “/fix/client/#updates”.
  Nearest addresses: /fix/client/#update, /fix/client/, /codes/.`,
    },
  ],
};

test('content that keeps every rule has no problems', () => {
  expect(checkContent(validContent(), circumstances)).toEqual([]);
});

describe.each(Object.keys(rules) as RuleName[])('rule “%s”', (rule) => {
  test.each(mistakes[rule])('catches $mistake and says what to write', ({ make, words }) => {
    const content = validContent();
    make(content);
    const problems = checkContent(content, circumstances);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(describeProblems(problems)).toBe(words);
  });
});

test('a review on the day of the build is not in the future', () => {
  const content = validContent();
  symptomOf(content).reviewed = circumstances.today;
  expect(checkContent(content, circumstances)).toEqual([]);
});

test('several problems are all described, each with its own file', () => {
  const content = validContent();
  symptomOf(content).errors.push('');
  symptomOf(content).reviewed = '2030-01-01';
  const description = describeProblems(checkContent(content, circumstances));
  expect(description).toContain('errors.1');
  expect(description).toContain('2030-01-01');
});

test('a mistake in a matrix is described with the file of the matrix', () => {
  const content = validContent();
  scopeOf(content).cells.shift();
  expect(describeProblems(checkContent(content, circumstances))).toContain(
    'src/content/scope/join.yml → cells\n  No cell covers “users: one, from: inside”.',
  );
});
