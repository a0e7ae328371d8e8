import { globSync, readFileSync } from 'node:fs';
import compat from 'eslint-plugin-compat';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Used only where it is there: without it, text is copied by hand, and work is done at once. */
const ASKED_FOR_FIRST = ['ClipboardItem', 'requestIdleCallback'];

/** What the oldest browsers of `browserslist` in package.json lack, and the plugin does not know. */
const TOO_YOUNG = {
  'a block that sets up a class': 'StaticBlock',
  'a pattern that looks behind': String.raw`Literal[regex.pattern=/\(\?<[=!]/]`,
  'a pattern with sets': 'Literal[regex.flags=/v/]',
  'an attribute of accessibility as a property':
    ':matches(MemberExpression > .property, Property > .key)[name=/^aria[A-Z]/]',
  'the role as a property': 'AssignmentExpression > MemberExpression.left[property.name="role"]',
  'a method':
    'MemberExpression[property.name=/^(toSorted|toReversed|toSpliced|checkVisibility|requestSubmit|isWellFormed|toWellFormed)$/]',
  'a method with a common name':
    'CallExpression > MemberExpression.callee[property.name=/^(with|union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)$/]',
  'a function of a class':
    'MemberExpression[property.name=/^(canParse|groupBy|withResolvers|fromAsync)$/]',
  'a function of a class, with a common name':
    ':matches([object.name="RegExp"][property.name="escape"], [object.name="URL"][property.name="parse"], [object.name="Promise"][property.name="try"])',
  'a step through an iterator':
    'MemberExpression[property.name=/^(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)$/] > CallExpression.object:matches([arguments.length=0] > MemberExpression.callee[property.name=/^(values|keys|entries)$/], CallExpression:has(> MemberExpression.callee[property.name="matchAll"]))',
};

test('the built scripts hold nothing that the oldest browsers cannot read', async () => {
  const lint = new ESLint({
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: {
      files: ['**/*.js'],
      plugins: { compat },
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      settings: { polyfills: ASKED_FOR_FIRST },
      rules: {
        'compat/compat': 'error',
        'no-restricted-syntax': [
          'error',
          ...Object.entries(TOO_YOUNG).map(([message, selector]) => ({ message, selector })),
        ],
      },
    },
  });
  const files = await lint.lintFiles(['dist/**/*.js']);
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap(({ filePath, messages }) =>
    messages.map(({ message, column }) => `${filePath}:${column}: ${message}`),
  );
  expect(found).toEqual([]);
});

/** Every style sheet of the built site, those inside its pages as well. */
function* builtStyles(): Generator<[file: string, css: string]> {
  for (const file of globSync('dist/**/*.css')) yield [file, readFileSync(file, 'utf8')];
  for (const file of globSync('dist/**/index.html')) {
    for (const [, css = ''] of readFileSync(file, 'utf8').matchAll(
      /<style[^>]*>(.*?)<\/style>/gs,
    )) {
      yield [file, css];
    }
  }
}

/** Whether a rule stands in the rule of an element, which the oldest browsers take for nothing. */
function isNested(css: string): boolean {
  const around: boolean[] = [];
  for (const [, prelude = '', brace] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (brace === '}') around.pop();
    if (brace !== '{') continue;
    if (around.includes(true)) return true;
    around.push(!prelude.trim().startsWith('@'));
  }
  return false;
}

const YOUNG_STYLES: Record<string, (css: string) => boolean> = {
  'a width that is compared': (css) => /@media[^{]*[<>]/.test(css),
  'a colour for light and dark': (css) => css.includes('light-dark('),
  'colours that are mixed, unless a browser is asked first': (css) =>
    css.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '').includes('color-mix('),
  'nested rules': isNested,
};

test.each(Object.entries(YOUNG_STYLES))('no built style holds %s', (_, holds) => {
  const withoutStrings = (css: string) => css.replace(/"(?:\\.|[^"\\])*"|\/\*.*?\*\//gs, '');
  const files = [...builtStyles()]
    .filter(([, css]) => holds(withoutStrings(css)))
    .map(([file]) => file);
  expect([...new Set(files)]).toEqual([]);
});
