import { describe, expect, test } from 'vitest';
import { importedBy, withDirectScripts } from '../../../src/lib/one-round-trip/direct-scripts.ts';
import { withFirstScreen } from '../../../src/lib/one-round-trip/first-screen.ts';
import { withInheritedDepth } from '../../../src/lib/one-round-trip/inherited-depth.ts';
import { namesInPage } from '../../../src/lib/one-round-trip/names-in-page.ts';
import { shortScopes } from '../../../src/lib/one-round-trip/short-scopes.ts';
import { stylesOf } from '../../../src/lib/one-round-trip/one-style.ts';
import { withoutIndexMarks } from '../../../src/lib/one-round-trip/without-index-marks.ts';
import { classesMadeBy, usedStyles } from '../../../src/plugin/one-round-trip/used-styles.ts';

const read = (address: string) => (address === '/a.css' ? 'p{color:red}' : 'p{margin:0}');

describe('the styles of a page', () => {
  const page =
    '<head><link rel="stylesheet" href="/print.css" media="print"><link rel="stylesheet" href="/a.css"><style>b{top:0}</style></head><style media="print">@page{margin:0}</style>';

  test('are one text, in their order and with their media', () => {
    expect(stylesOf(page, read).css).toBe('@media print{p{margin:0}}p{color:red}b{top:0}');
  });

  test('stand again where the first of them stood, whatever is in them', () => {
    expect(stylesOf(page, read).withStyle("i{content:'$&'}")).toBe(
      `<head><style>i{content:'$&'}</style></head><style media="print">@page{margin:0}</style>`,
    );
  });

  test('are asked for by elements, classes and ids', () => {
    expect([...namesInPage('<p class="one two" id=three>a &lt;b> <my-tag></my-tag></p>')]).toEqual([
      'p',
      'my-tag',
      'one',
      'two',
      'three',
    ]);
  });
});

describe('of style sheets, a page gets', () => {
  const used = usedStyles(['made'], '.late{color:var(--asked)}');
  const page =
    '<html data-has-toc><p class="here md:here" style="color:var(--of-attribute)"></p></html>';

  test.each([
    ['a rule about a class that stands in it', '.here{top:0}', '.here{top:0}'],
    ['one about a class with an escaped sign', '.md\\:here{top:0}', '.md\\:here{top:0}'],
    ['one about an attribute with an escaped sign', '[href^=\\/]{top:0}', '[href^=\\/]{top:0}'],
    [
      'one about a list of states',
      'p>:is(:last-child,:first-child){top:0}',
      'p>:is(:last-child,:first-child){top:0}',
    ],
    [
      'one that excepts what is not there',
      'p:not(.gone, svg p){top:0}',
      'p:not(.gone, svg p){top:0}',
    ],
    ['no rule about a class that does not', '.gone{top:0}', ''],
    ['no rule about an element that does not', 'table{top:0}', ''],
    ['a rule about a class that scripts make', '.made{top:0}', '.made{top:0}'],
    [
      'one about the panel that comes into the dialog of the search',
      'p>:is(search-box,search-panel){top:0}',
      'p>:is(search-panel){top:0}',
    ],
    [
      'a rule about any state of what stands there',
      'p[data-on=yes]{top:0}',
      'p[data-on=yes]{top:0}',
    ],
    ['of two selectors the one that may be', '.gone,.here{top:0}', '.here{top:0}'],
    [
      'no rule about a page without what it has, or in another direction',
      ':root:not([data-has-toc]) p{top:0}[dir=rtl] p,p{left:0}',
      'p{left:0}',
    ],
    ['a property that an attribute reads', 'p{--of-attribute:red}', 'p{--of-attribute:red}'],
    ['one that styles ask for which come later', 'p{--asked:red}', 'p{--asked:red}'],
    ['no property that nothing reads', 'p{--unread:red;top:0}', 'p{top:0}'],
    ['no condition with nothing inside', '@media print{.gone{top:0}}', ''],
    [
      'the theme outside of layers, and not the one inside that it overrules',
      ':root{--a:red}@layer base{:root{--a:blue;--b:1px}.here{--a:green}}p{color:var(--a);top:var(--b)}',
      ':root{--a:red}@layer base{:root{--b:1px}.here{--a:green}}p{color:var(--a);top:var(--b)}',
    ],
    [
      'a picture as text',
      `p{background:url(data:image/svg+xml;base64,${btoa('<svg fill="#fff"/>\n')})}`,
      `p{background:url("data:image/svg+xml,%3Csvg fill='%23fff'/%3E%0A")}`,
    ],
    [
      'no theme for print that a later one overrules',
      '@media print{:root{--a:blue}}:root{--a:red}@media print{:root{--a:black}}p{color:var(--a)}',
      ':root{--a:red}@media print{:root{--a:black}}p{color:var(--a)}',
    ],
  ])('%s', async (_, css, left) => {
    await expect(used(css, page)).resolves.toBe(left);
  });

  test('the same text where it needs the same, made once', () => {
    const css = '.here{top:0}.gone{top:0}';
    expect(used(css, page)).toBe(used(css, `${page}<!-- another page -->`));
  });

  test('do not depend on the pages before', async () => {
    const css = 'html{--tint:red}.quiet{top:0}.tinted{color:var(--tint)}';
    const used = usedStyles([], '');
    await used(css, '<html><p class="tinted"></p></html>');
    expect(await used(css, '<html><p></p></html>')).toBe('.quiet{top:0}');
  });
});

test('a script tells which classes it gives to what it makes', () => {
  expect(
    classesMadeBy('e(`button`,{className:`button quiet`});n.className="forms";e.class="x"'),
  ).toEqual(['button', 'quiet', 'forms']);
});

describe('a script of a page', () => {
  const html = ['a', 'b', 'c']
    .map((name) => `<script type="module" src="/${name}.js"></script>`)
    .join('');

  test('that only imports another gives way to it', () => {
    expect(importedBy('import"./page.x1.js";')).toBe('page.x1.js');
    expect(importedBy('import"./page.x1.js";run()')).toBeUndefined();
  });

  test('is loaded once', () => {
    const target = (address: string) => (address === '/c.js' ? address : '/page.js');
    expect(withDirectScripts(html, target)).toBe(
      '<script type="module" src="/page.js"></script><script type="module" src="/c.js"></script>',
    );
  });
});

test('marks for the search index leave a page, and words about them stay', () => {
  expect(
    withoutIndexMarks(
      '<meta data-pagefind-meta="a[content]" content="x"><p data-pagefind-ignore="all" id="a">Write data-pagefind-ignore.</p>',
    ),
  ).toBe('<p id="a">Write data-pagefind-ignore.</p>');
});

test('scoped classes get short names, the same on every page and in its styles', () => {
  const short = shortScopes();
  expect(
    short('<style>a:where(.astro-abcd1234){}</style><a class="b astro-abcd1234 astro-zzzz9999">'),
  ).toBe('<style>a:where(._0){}</style><a class="b _0 _1">');
  expect(short('<i class="astro-zzzz9999">')).toBe('<i class="_1">');
});

describe('a page is painted first when it holds', () => {
  const pageOf = (main: string) => `<head></head><p>Above</p><main>${main}</main><p>Below</p>`;
  const screenful = 'a '.repeat(400);
  /** The element that a page waits for, with its text. */
  const waitsFor = (main: string) =>
    /<\w+ id="_first-screen"[^>]*>[^<]*/.exec(withFirstScreen(pageOf(main)))?.[0];

  test.each([
    [
      'the element after a screenful of text',
      `<h1>Title</h1><p>${screenful}</p><p class="b">B</p><p>C</p>`,
      '<p id="_first-screen" class="b">B',
    ],
    ['its last one, where it has less text', '<p>A</p><p>B</p>', '<p id="_first-screen">B'],
    [
      'one without an id of its own',
      `<p>${screenful}</p><h2 id="b">B</h2><p>C</p>`,
      '<p id="_first-screen">C',
    ],
    [
      'what is read, not scripts, pictures and dialogs',
      `<p>A</p><script>${screenful}</script><svg><title>${screenful}</title></svg><dialog>${screenful}</dialog><p>B</p><p>C</p>`,
      '<p id="_first-screen">C',
    ],
    [
      'elements, and not what is said in an attribute',
      `<p title="<p>${screenful}">A</p><p>B</p>`,
      '<p id="_first-screen">B',
    ],
  ])('%s', (_, main, element) => {
    expect(waitsFor(main)).toBe(element);
  });

  test('whatever it has, where it has no text of its own', () => {
    expect(withFirstScreen('<head></head><p>Gone</p>')).toBe('<head></head><p>Gone</p>');
    expect(waitsFor('<h1>Search</h1>')).toBeUndefined();
  });
});

test('how deep a list is stands at the list alone', () => {
  expect(
    withInheritedDepth(
      '<ul style="--depth: 1;"><li style="--depth: 1;" class="a"><a href="#b" style="--depth: 1;">B</a></li></ul>',
    ),
  ).toBe('<ul style="--depth: 1;"><li class="a"><a href="#b">B</a></li></ul>');
});
