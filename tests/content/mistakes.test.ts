import { beforeAll, describe, expect, test } from 'vitest';
import { withLines } from '../../src/lib/files/lines.ts';
import { rules as nameRules } from '../../src/lib/files/names.ts';
import { rules as strayRules } from '../../src/lib/files/strays.ts';
import { rules as drawingRules } from '../../src/lib/flow/rules.ts';
import { text as textRules } from '../../src/lib/flow/rules/text.ts';
import { checkContent } from '../../src/lib/integrity/check.ts';
import { rules as contentRules } from '../../src/lib/integrity/rules.ts';
import { rules as pageRules } from '../../src/lib/page/rules.ts';
import type { Problem } from '../../src/lib/rules.ts';
import { idRules, rules as matrixRules } from '../../src/lib/scope/rules.ts';
import { changedLines, readMistakes, withMistake } from '../mistakes/read.ts';
import { readGuide, readTexts, type Texts } from '../read-content.ts';

const today = '2026-06-01';

/** What is wrong with a guide, as its author reads it. */
async function problemsIn(texts: Texts): Promise<Problem[]> {
  const guide = await readGuide(texts);
  const problems = 'problems' in guide ? guide.problems : checkContent(guide.content, { today });
  return withLines(problems, (file) => texts.get(file) ?? '');
}

let guide: Texts;
const broken = new Set<string>();
beforeAll(async () => {
  guide = await readTexts('tests/fixtures/greenhouse/content');
});

test('a guide without a mistake has no problems', async () => {
  expect(await problemsIn(guide)).toEqual([]);
});

describe.each(['symptoms', 'pages', 'flows', 'others'])('in %s', (name) => {
  test.each(readMistakes(name))('$mistake is told of by file, line and words', async (mistake) => {
    const texts = withMistake(guide, mistake);
    const problems = await problemsIn(texts);
    for (const { rule } of problems) broken.add(rule);

    const reported = mistake.in ?? mistake.rename ?? mistake.file;
    const said = problems.map(({ file, field, message, hint }) =>
      [file, `${field}: ${message}`, hint].join('\n'),
    );
    const expected = `src/content/${reported}\n${mistake.says}`;
    expect(said).toContain(expected);
    if (mistake.others !== true) expect(said).toEqual([expected]);

    const { line } = problems[said.indexOf(expected)]!;
    if (mistake.line !== undefined) expect(line).toBe(mistake.line);
    else if (line !== undefined && mistake.in === undefined) {
      expect(changedLines(guide, texts, reported)).toContain(line);
    }
  });
});

test('every rule is broken by one of them', () => {
  const names = [
    nameRules,
    strayRules,
    textRules,
    drawingRules,
    pageRules,
    idRules,
    matrixRules,
    contentRules,
  ];
  const all = [
    ...names.flatMap((rules) => Object.keys(rules)),
    'YAML can read it',
    'MDX can read it',
    'Mermaid can read it',
    'text is whole',
    'file fits its schema',
    'a search has its answers',
  ];
  expect([...broken].sort()).toEqual(all.sort());
});
