/** An element of a picture. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgElement[];
  /** Its own words and those of its children. */
  text: string;
}

const TOKEN = /<\/(\w+)>|<(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<>]+)/gy;
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescape(text: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`A bare & in: ${text}`);
  return text.replaceAll(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? '');
}

/** Reads a picture as strictly as XML is read; throws where it is not well formed. */
export function readSvg(source: string): SvgElement {
  const root: SvgElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const [token, closing, name, attributes = '', isEmpty, words] of source.matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1) ?? root;
    if (words !== undefined) for (const element of open) element.text += unescape(words);
    else if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes another element.`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)];
      const element = {
        name,
        attributes: Object.fromEntries(
          pairs.map(([, key = '', value = '']) => [key, unescape(value)]),
        ),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  const [svg] = root.children;
  if (end !== source.length || open.length !== 1 || svg === undefined) {
    throw new Error(`Not well formed at: ${source.slice(end, end + 80)}`);
  }
  return svg;
}

/** The element and everything in it. */
export function everyElement(element: SvgElement): SvgElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
