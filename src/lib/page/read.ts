import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';

/** A link as a page holds it. */
export interface PageLink {
  address: string;
  line: number;
}

/** A picture: its address, and the words for those who don’t see it. */
export interface PageImage {
  address: string;
  words: string;
  line: number;
}

/** A block of text to copy. */
export interface CodeBlock {
  language: string;
  title: string | undefined;
  line: number;
}

/** A component that a page shows. */
export interface ShownComponent {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

/** What an MDX page says, as far as rules ask for it. Lines are those of its file. */
export interface PageBody {
  /** The headings in order: the ids they get on the page, and their words. */
  headings: Map<string, string>;
  links: PageLink[];
  images: PageImage[];
  blocks: CodeBlock[];
  components: ShownComponent[];
  /** The words of what it imports and exports, the names of components among them. */
  imports: Set<string>;
  /** Links by a name that no line gives an address: `[the way][gateway]`, as it is printed. */
  undefinedLinks: { written: string; line: number }[];
  /** The marks of blocks that nothing closes. */
  unclosed: { mark: string; line: number }[];
}

type Attributes = { type: string; name?: string; value?: unknown }[];
type AnyNode = Nodes | { type: 'containerDirective'; name: string };

const lineOf = ({ position }: Pick<Nodes, 'position'>) => position?.start.line ?? 1;

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function* descendants(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descendants(child);
}

const attributesOf = (attributes: Attributes) =>
  Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** The picture that an `<img>` shows; words that an expression makes are taken for some. */
const pictureOf = (attributes: Attributes, line: number): PageImage => {
  const valueOf = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? '';
  const [address, words] = [valueOf('src'), valueOf('alt')];
  return {
    address: typeof address === 'string' ? address : '',
    words: typeof words === 'string' ? words : '…',
    line,
  };
};

/** A link by a name, which is text where no line gives the name an address. */
const NAMED_LINK = /\[[^[\]]+\]\[[^[\]]*\]/g;

/** What opens a block that lasts until its mark comes again. */
const BLOCKS: Readonly<Record<string, RegExp>> = {
  code: /^\s*(`{3,}|~{3,})/,
  containerDirective: /^\s*(:{3,})/,
};

/** The mark of a block whose last line does not hold it. */
function unclosedMark({ type, position }: AnyNode & Nodes, lines: readonly string[]) {
  if (position === undefined) return undefined;
  const { start, end } = position;
  const mark = BLOCKS[type]?.exec(lines[start.line - 1]?.slice(start.column - 1) ?? '')?.[1];
  const last = lines[end.line - 1]?.slice(0, end.column - 1).trimEnd() ?? '';
  return mark !== undefined && (start.line === end.line || !last.endsWith(mark)) ? mark : undefined;
}

/**
 * Reads the text of an MDX file, front matter included, with the parser that builds its page.
 * @throws The parser’s error where it is no MDX.
 */
export function bodyOf(text: string): PageBody {
  const tree: Nodes = mdxToMdast(text, { features: { directive: true } });
  const lines = text.split('\n');
  const slugger = new GithubSlugger();
  const body: PageBody = {
    headings: new Map(),
    links: [],
    images: [],
    blocks: [],
    components: [],
    imports: new Set(),
    undefinedLinks: [],
    unclosed: [],
  };
  for (const node of descendants(tree)) {
    const line = lineOf(node);
    const mark = unclosedMark(node, lines);
    if (mark !== undefined) body.unclosed.push({ mark, line });
    if (node.type === 'heading' && node.depth > 1) {
      const words = textOf(node);
      body.headings.set(slugger.slug(words), words);
    } else if (node.type === 'link' || node.type === 'definition') {
      body.links.push({ address: node.url, line });
    } else if (node.type === 'mdxjsEsm') {
      for (const word of node.value.match(/[\w$]+/g) ?? []) body.imports.add(word);
    } else if (node.type === 'image') {
      body.images.push({ address: node.url, words: node.alt ?? '', line });
    } else if (node.type === 'text') {
      for (const [written] of node.value.matchAll(NAMED_LINK)) {
        body.undefinedLinks.push({ written, line });
      }
    } else if (node.type === 'code') {
      const title = /\btitle="([^"]+)"/.exec(node.meta ?? '')?.[1];
      body.blocks.push({ language: node.lang ?? '', title, line });
    } else if ('name' in node && 'attributes' in node && Array.isArray(node.attributes)) {
      const attributes = attributesOf(node.attributes);
      if (node.name === 'img') body.images.push(pictureOf(node.attributes, line));
      body.components.push({ name: String(node.name), attributes, line });
      if (attributes.href !== undefined) body.links.push({ address: attributes.href, line });
    }
  }
  return body;
}
