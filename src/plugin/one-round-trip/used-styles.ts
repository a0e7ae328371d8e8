import postcss, { type Root } from 'postcss';
import { PurgeCSS } from 'purgecss';
import { namesInPage } from '../../lib/one-round-trip/names-in-page.ts';

/** What the search dialog and the ticket dialog are made of, on pages that have none of it. */
const IN_DIALOGS = [
  ...['blockquote', 'fieldset', 'form', 'input', 'label', 'legend', 'mark', 'pre', 'select'],
  ...['textarea', 'search-panel', 'search-field', 'quiet'],
];

/** Some hold signs that are escaped: `md\:hidden`. */
const NAME = /[a-z_](?:[\w-]|\\.)*/gi;
/** Classes that rules except, so that these count on pages without them: `.card:not(.large)`. */
const EXCEPTED = /(?<=:not\([^()]*\.)[a-z_][\w-]*/gi;
const PROPERTY = /--[\w-]+/g;
const ATTRIBUTE = /\[([\w-]+)(?:[~|^$*]?=["']?([^"'\]]*))?/g;
const CLASS_IN_SCRIPT = /className[:=]\s*[`"']([^`"']+)/g;

/** The class names that scripts give to what they make. */
export const classesMadeBy = (script: string): string[] =>
  [...script.matchAll(CLASS_IN_SCRIPT)].flatMap(([, names = '']) => names.split(' '));

/**
 * Makes a function that leaves of style sheets what a page may need: rules about names that stand in
 * it or that scripts may add, whatever attributes they ask for, because those change. Pages that
 * need the same get the same text, so that a large site costs no more than its kinds of pages.
 * @param added Names that scripts may add to any page.
 * @param late Styles that come later, and ask the page for its custom properties.
 */
export function usedStyles(added: Iterable<string>, late: string) {
  /** Hundreds of pages have the same style sheets. */
  const sheets = new Map<string, Sheet>();
  const always = new Set([...IN_DIALOGS, ...added]);
  const asked = new Set(late.match(PROPERTY));

  return (css: string, html: string): Promise<string> => {
    const sheet = sheets.get(css) ?? readSheet(css);
    sheets.set(css, sheet);
    const names = namesInPage(html);
    const content = [...sheet.names].filter(
      (name) => names.has(name) || always.has(name) || sheet.excepted.has(name),
    );
    const variables = [...new Set([...asked, ...(html.match(PROPERTY) ?? [])])].filter((name) =>
      sheet.properties.has(name),
    );
    const page = marksOf(html);
    const key = [...content, ...variables, ...page].join(' ');
    let styles = sheet.used.get(key);
    if (styles === undefined) {
      // One for each, because it keeps what it has read, and counts it as used the next time.
      styles = new PurgeCSS()
        .purge({
          content: [{ raw: [...content, ...sheet.attributes].join(' '), extension: 'names' }],
          css: [{ raw: sheet.rules }],
          extractors: [{ extensions: ['names'], extractor: (text) => text.split(' ') }],
          variables: true,
          keyframes: true,
          safelist: { variables },
        })
        .then(([result]) => withPlainPictures(withoutDeadRules(result?.css ?? '', page)));
      sheet.used.set(key, styles);
    }
    return styles;
  };
}

/** What style sheets speak of, attributes with their values, and what pages have used of them. */
interface Sheet extends Readonly<
  Record<'names' | 'excepted' | 'properties' | 'attributes', ReadonlySet<string>>
> {
  /** Its rules, as PurgeCSS has to find them. */
  rules: string;
  used: Map<string, Promise<string>>;
}

function readSheet(css: string): Sheet {
  const rules = postcss.parse(css);
  dropOverruled(rules);
  spareStates(rules);
  return {
    rules: rules.toString(),
    names: new Set(css.match(NAME)?.map((name) => name.replaceAll('\\', ''))),
    excepted: new Set(css.match(EXCEPTED)),
    properties: new Set(css.match(PROPERTY)),
    attributes: new Set(
      [...css.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) => [
        name,
        value.replaceAll('\\', ''),
      ]),
    ),
    used: new Map(),
  };
}

/**
 * Drops custom properties of the page that a later rule sets whatever the medium. A rule outside of
 * all cascade layers is later than any inside.
 */
function dropOverruled(sheet: Root) {
  const ruled = new Map<string, number>();
  sheet.each((node, index) => {
    if (node.type !== 'rule' || !/^:root(?:,|$)/.test(node.selector)) return;
    node.each((declaration) => {
      if (declaration.type === 'decl') ruled.set(declaration.prop, index);
    });
  });
  sheet.each((node, index) => {
    if (node.type !== 'atrule') return;
    const isLayer = node.name === 'layer';
    node.walkRules(isLayer ? /^(?:html|:root)/ : /^:root$/, (rule) => {
      rule.each((declaration) => {
        if (declaration.type !== 'decl') return;
        const last = ruled.get(declaration.prop) ?? -1;
        if (isLayer ? last >= 0 : last > index) declaration.remove();
      });
    });
  });
}

/** Spares rules with a list of mere states, such as `:is(:last-child)`: PurgeCSS takes them for unused. */
function spareStates(sheet: Root) {
  sheet.walkRules(/:(?:is|where)\((?:[^()]*,)?:/, (rule) => {
    rule.before({ text: 'purgecss ignore' });
  });
}

/** What a page says of itself in attributes that no script changes: its parts, and its direction. */
const marksOf = (html: string) =>
  new Set([...html.matchAll(/\s(data-has-[a-z]+|dir="rtl")/g)].map(([, mark = '']) => mark));

/** Whether a selector means only pages that say something else of themselves. */
const isOfOthers = (selector: string, page: ReadonlySet<string>): boolean =>
  (selector.includes('[dir=rtl]') && !page.has('dir="rtl"')) ||
  [...page].some((mark) => selector.includes(`:not([${mark}])`));

/** Drops rules about pages of another kind, and rules and conditions that have nothing left inside. */
function withoutDeadRules(css: string, page: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => !isOfOthers(selector, page));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  let isDone = false;
  while (!isDone) {
    isDone = true;
    sheet.walk((node) => {
      if ('nodes' in node && node.nodes?.length === 0) {
        node.remove();
        isDone = false;
      }
    });
  }
  return sheet.toString();
}

/** Writes pictures as text, which compresses better than base64. */
const withPlainPictures = (css: string): string =>
  css.replaceAll(/url\(data:image\/svg\+xml;base64,([\w+/=]+)\)/g, (_, base64: string) => {
    const svg = Buffer.from(base64, 'base64').toString().replaceAll('"', "'");
    return `url("data:image/svg+xml,${svg.replaceAll(/[%#<>\n]/g, encodeURIComponent)}")`;
  });
