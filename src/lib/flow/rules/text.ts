import { list, type Finding, type Rule } from '../../rules.ts';

/** A line whose words are free text. */
const TITLE = /^\s*acc(Title|Descr)\b/;

/** The lines of a file without comments, and without what stands between braces of a description. */
const statements = (source: string) =>
  source
    .replaceAll(/^[ \t]*%%(?!\{).*$/gm, '')
    .replaceAll(/\baccDescr\s*\{[^}]*\}/g, (block) => `accDescr:${block.replaceAll(/[^\n]/g, '')}`)
    .split('\n')
    .map((text, i) => ({ text, line: i + 1 }));

/** The lines that match a pattern, with what its first group found. */
const matching = (source: string, pattern: RegExp) =>
  statements(source).flatMap(({ text, line }) => {
    const [, value] = pattern.exec(text) ?? [];
    return value === undefined ? [] : [{ line, value }];
  });

/** What comes again, with the lines of those before it. */
const repeated = (found: readonly { line: number; value: string }[], field?: string): Finding[] =>
  found.flatMap(({ line, value }, i) => {
    const others = found.slice(0, i).filter((other) => other.value === value);
    return others.length === 0
      ? []
      : [{ line, field: field ?? value, value, others: others.map((other) => `${other.line}`) }];
  });

/** Where nodes get their shapes: `id{{`, `id[` or `id(`, wherever on a line. */
const drawnNodes = (source: string) =>
  statements(source)
    .filter(({ text }) => !TITLE.test(text))
    .flatMap(({ text, line }) =>
      [...text.replaceAll(/"[^"]*"/g, '""').matchAll(/([\p{L}\p{N}_-]+)(?=\{\{|[[(])/gu)].map(
        ([, value = '']) => ({ line, value }),
      ),
    );

const DOWN = ['TD', 'TB'];

/**
 * What the text of a flowchart file must keep beyond what Mermaid hands over: of two lines about one
 * thing it keeps the last, and what has no meaning here it does not mention.
 */
export const text = {
  'text is closed': {
    find: (source) =>
      statements(source)
        .filter(({ text }) => !TITLE.test(text))
        .filter(({ text }) => text.split('"').length % 2 === 0)
        .map((found) => ({ line: found.line, field: 'text', value: found.text.trim() })),
    message: () => 'A text on this line begins or ends with no quotation mark.',
    hint: () => 'Put each text between two marks; a mark within it is #quot;.',
  },

  'flow runs down': {
    find: (source) =>
      matching(source, /^\s*(?:flowchart|graph)\s+([A-Za-z]+)/)
        .filter(({ value }) => !DOWN.includes(value))
        .map((found) => ({ ...found, field: 'flowchart' })),
    message: ({ value }) => `The flowchart runs ${value}; the site draws every flow downwards.`,
    hint: () => 'Write `flowchart TD`.',
  },

  'statement has a meaning': {
    find: (source) =>
      matching(source, /^\s*(classDef|linkStyle|direction|%%\{)/).map((found) => ({
        ...found,
        field: found.value,
      })),
    message: ({ value }) =>
      `“${value}” has no meaning here; the site draws every flow in its own way.`,
    hint: () => 'Take the line away.',
  },

  'node is drawn once': {
    find: (source) => repeated(drawnNodes(source)),
    message: ({ value, others }) => `“${value}” has its words on line ${list(others)} already.`,
    hint: ({ value }) => `Keep one of them, and write only ${value} where an arrow comes to it.`,
  },

  'node is clicked once': {
    find: (source) => repeated(matching(source, /^\s*click\s+(\S+)/), 'click'),
    message: ({ value, others }) => `“${value}” has its link on line ${list(others)} already.`,
    hint: () => 'Keep the one that explains it best.',
  },

  'title is given once': {
    find: (source) => repeated(matching(source, /^\s*(accTitle|accDescr)\b/)),
    message: ({ value, others }) => `\`${value}\` stands on line ${list(others)} already.`,
    hint: () => 'Keep one of them.',
  },
} as const satisfies Record<string, Rule<[string]>>;
