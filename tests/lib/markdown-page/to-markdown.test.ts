import { expect, test } from 'vitest';
import { say } from '../../say.ts';
import { toMarkdownPage } from '../../../src/lib/markdown-page/to-markdown.ts';

const URL = 'https://rejoin.example/fix/network/';
const markdownOf = (main: string) =>
  toMarkdownPage(`<body><nav>Menu</nav><main>${main}</main></body>`, URL, say)?.split('\n\n---')[0];

test('the words of the main part become Markdown, and the menu does not', () => {
  expect(markdownOf('<h1>Network</h1><p>Check <code>it</code>.</p>')).toBe(
    '# Network\n\nCheck `it`.',
  );
});

test('a head that speaks of <main> is not taken for it', () => {
  const head = '<head><meta name="description" content="What <main> means"></head>';
  expect(toMarkdownPage(`${head}<body><main><p>Words.</p></main></body>`, URL, say)).toMatch(
    /^Words\./,
  );
});

test('links have their full address, from the root and from the page', () => {
  expect(markdownOf('<p><a href="/scope/">One</a>, <a href="#tls">two</a></p>')).toBe(
    '[One](https://rejoin.example/scope/), [two](https://rejoin.example/fix/network/#tls)',
  );
});

test('what says nothing in words is left out', () => {
  const silent = '<svg><text>x</text></svg><button>x</button><p hidden>x</p><form>x</form>';
  expect(markdownOf(`<h2>Kept</h2><a class="sl-anchor-link" href="#k">x</a>${silent}`)).toBe(
    '## Kept',
  );
});

test('a list inside of a table cell stands on one line', () => {
  const cell = '<ol><li><a href="/a/">A</a></li><li>B</li></ol>';
  expect(markdownOf(`<table><tr><th>H</th></tr><tr><td>${cell}</td></tr></table>`)).toContain(
    '[A](https://rejoin.example/a/); B',
  );
});

test('a box is a quotation, and what is folded away is there', () => {
  const aside = '<aside><p class="starlight-aside__title"><i>Note</i></p><p>Mind it.</p></aside>';
  const details = '<details><summary>More</summary><p>Words.</p></details>';
  expect(markdownOf(aside + details)).toBe('> **Note**\n>\n> Mind it.\n\n**More**\n\nWords.');
});

test('phrases that only their styling keeps apart do not run together', () => {
  expect(markdownOf('<p><b>Yes:</b><span>Go on</span><a href="/a/">there</a></p>')).toBe(
    '**Yes:** Go on [there](https://rejoin.example/a/)',
  );
});

test('code keeps its language', () => {
  expect(markdownOf('<pre data-language="sh"><code>ls</code></pre>')).toBe('```sh\nls\n```');
});

test('commands stay as they are, line by line, however their colours part them', () => {
  const code =
    '<span class="code-function">Get-CsUser</span> -Filter {A -like ' +
    '<span class="code-string">&quot;b*&quot;</span>}\nls';
  expect(markdownOf(`<pre data-language="powershell" data-text><code>${code}</code></pre>`)).toBe(
    '```powershell\nGet-CsUser -Filter {A -like "b*"}\nls\n```',
  );
});

test('two lists, one after the other, stay two', () => {
  expect(markdownOf('<ul><li>A</li></ul><ul><li>B</li></ul>')).toBe('- A\n\n<!-- -->\n\n- B');
});

test('terms are bold, with their links, above what is said of them', () => {
  const terms = '<dl><dt><a href="/a/">A</a></dt><dd>One</dd><dd><samp>Two</samp></dd></dl>';
  expect(markdownOf(terms)).toMatch(
    /^\*\*\[A\]\(https:\/\/rejoin\.example\/a\/\)\*\*\n+- One\n- `Two`$/,
  );
});

test('code in a list leaves nothing behind, and spaces in code stay', () => {
  const item = '<ol><li><p>Run</p><pre><code>a\n\n  b</code></pre></li><li>Go on</li></ol>';
  expect(markdownOf(item)).toBe('1. Run\n\n   ```\n   a\n\n     b\n   ```\n\n2. Go on');
});

test('what stands without a script is there', () => {
  expect(markdownOf('<noscript><p>Needs a script.</p></noscript>')).toBe('Needs a script.');
});

test('a page without a main part has no Markdown', () => {
  expect(toMarkdownPage('<body>x</body>', URL, say)).toBeUndefined();
});
