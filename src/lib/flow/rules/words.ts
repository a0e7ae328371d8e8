import { list } from '../../rules.ts';
import { unknownEntities } from '../entities.ts';
import { atEdge, atNode, type DrawingRules } from './findings.ts';

/** What in a text would be drawn as something other than the words that stand there. */
const markup = ({ rawText, isMarkdown }: { rawText: string; isMarkdown: boolean }): string[] => [
  ...(isMarkdown ? ['`Markdown`'] : []),
  ...(rawText.match(/<\/?[a-z][^>]*>|&#?\w+;/gi) ?? []),
  ...unknownEntities(rawText),
];

/** What nodes and answers say. */
export const words = {
  'words are plain': {
    find: ({ nodes, edges }) => [
      ...nodes.flatMap((node) => {
        const others = markup(node);
        return others.length > 0 ? [{ ...atNode(node), others }] : [];
      }),
      ...edges.flatMap((edge) => {
        const others = markup(edge);
        return others.length > 0 ? [{ ...atEdge(edge), others }] : [];
      }),
    ],
    message: ({ others }) => `The words hold what is not plain text: ${list(others)}.`,
    hint: () =>
      'Write the character itself. Only " # < > & need an entity: #quot; #35; #lt; #gt; #amp;.',
  },

  'node says something': {
    find: ({ nodes }) => nodes.filter(({ text }) => text === '').map((node) => atNode(node)),
    message: ({ field }) => `“${field}” has no words.`,
    hint: () => 'Write the question, what to do, or how it ends.',
  },
} as const satisfies DrawingRules;
