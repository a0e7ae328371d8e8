import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderErrorMarkdown } from '../../node_modules/astro/dist/core/errors/dev/utils.js';
import { withLines } from '../../src/lib/files/lines.ts';
import { rules as nameRules } from '../../src/lib/files/names.ts';
import { rules as fileRules } from '../../src/lib/files/text.ts';
import { rules as strayRules } from '../../src/lib/files/strays.ts';
import { rules as drawingRules } from '../../src/lib/flow/rules.ts';
import { text as textRules } from '../../src/lib/flow/rules/text.ts';
import { checkContent } from '../../src/lib/integrity/check.ts';
import { rules as contentRules } from '../../src/lib/integrity/rules.ts';
import { rules as pageRules } from '../../src/lib/page/rules.ts';
import type { Problem } from '../../src/lib/rules.ts';
import { idRules, rules as matrixRules } from '../../src/lib/scope/rules.ts';
import { mistakes } from '../../src/loaders/files.ts';
import { changedLines, readMistakes, withMistake, type Mistake } from '../mistakes/read.ts';
import { site } from '../fixtures/greenhouse/site.ts';
import { readGuide, readTexts, type Texts } from '../read-content.ts';

const circumstances = { today: '2026-06-01', site, hasFile: () => false };

/** What is wrong with a guide, as its author reads it. */
async function problemsIn(texts: Texts, changed: Mistake['site'] = {}): Promise<Problem[]> {
  const guide = await readGuide(texts);
  const problems =
    'problems' in guide
      ? guide.problems
      : checkContent(guide.content, { ...circumstances, site: { ...site, ...changed } });
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

describe.each(['symptoms', 'pages', 'flows', 'others', 'site'])('in %s', (name) => {
  test.each(readMistakes(name))('$mistake is told of by file, line and words', async (mistake) => {
    const texts = withMistake(guide, mistake);
    const problems = await problemsIn(texts, mistake.site);
    for (const { rule } of problems) broken.add(rule);

    const reported = mistake.in ?? mistake.rename ?? mistake.file;
    const said = problems.map(({ file, field, message, hint }) =>
      [file, `${field}: ${message}`, hint].join('\n'),
    );
    const file = mistake.site === undefined ? `src/content/${reported}` : 'src/site.ts';
    const expected = `${file}\n${mistake.says}`;
    expect(said.join('\n\n')).toContain(expected);
    if (mistake.others !== true) expect(said).toEqual([expected]);

    const { hint = '' } = mistakes(problems);
    const printed = stripVTControlCharacters(renderErrorMarkdown(hint, 'cli'));
    const seen = (text: string) => text.replaceAll(/[\s\u2060]+/g, '');
    expect(seen(printed)).toContain(seen(mistake.says.replace(/^.*?: /, '')));

    const { line } = problems[said.indexOf(expected)]!;
    if (mistake.site !== undefined) return;
    if (mistake.line !== undefined) expect(line).toBe(mistake.line);
    else if (line !== undefined && mistake.in === undefined) {
      expect(changedLines(guide, texts, reported)).toContain(line);
    }
  });
});

test('every rule is broken by one of them', () => {
  const names = [
    nameRules,
    fileRules,
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
