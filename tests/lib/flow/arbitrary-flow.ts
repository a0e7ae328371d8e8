import fc from 'fast-check';
import { suggestId } from '../../../src/lib/suggest-id.ts';
import { ENDS, type Flow, type FlowEdge, type FlowNode } from '../../../src/schemas/flow.ts';

/** Texts that Mermaid, SVG or an address would read as something else. */
const HOSTILE = [
  '"]) click x "javascript:alert(1)"',
  '%%{init: {"theme": "dark"}}%%',
  '%% comment',
  '#quot; &lt;b&gt; #35;',
  '<script>alert("1")</script>',
  '`**bold**`',
  'style:#x; fill',
  'my classDef:#"a";',
  'ﬂ°quot¶ß ﬂ°°35¶ß',
  'end --> subgraph | a',
  "it's \\n {a} [b] (c) @{ shape: hex }",
  '?a=b&c=%E0%A4%A',
  ']]>',
  'a'.repeat(80),
];

/** One line of text, as the schema asks for. */
const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...HOSTILE))
  .map((raw) => raw.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter((clean) => clean !== '');

const link = fc.constantFrom('/fix/network/', '/fix/network/#proxy', '/#größe_1', '/scope/');

/** Answers whose words differ in more than signs. */
const answers = fc.uniqueArray(
  fc.tuple(fc.constantFrom('', 'Yes', 'No', '1'), text).map((parts) => parts.join(' ').trim()),
  { minLength: 2, maxLength: 3, selector: (words) => suggestId(words) || words },
);

/** Ids that Mermaid could take for something else; each is unique in its question alone. */
const answerIds = fc.uniqueArray(
  fc.constantFrom('yes', 'no', 'x', 'o', '0', '2', 'end', 'constructor', 'v-1', 'i-dont-know'),
  { minLength: 3, maxLength: 3 },
);

const inner = fc.record({
  name: fc.constantFrom('constructor', 'x', 'o', 'is-it', 'to-string', 'the-end', '2'),
  isAction: fc.boolean(),
  text,
  link: fc.option(link, { nil: undefined }),
  answers,
  answerIds,
  /** Where the answers after the first lead, as parts of the way from 0 to 1. */
  targets: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 2, maxLength: 2 }),
});

const outcome = fc.record({ text, link, end: fc.constantFrom(...ENDS) });

/**
 * A flow that keeps every rule: a chain to the first outcome, from which further answers jump ahead,
 * back (never to the start), or to another outcome.
 */
export const arbitraryFlow: fc.Arbitrary<Flow> = fc
  .record({
    title: text,
    description: text,
    inner: fc.array(inner, { minLength: 1, maxLength: 5 }),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 3 }),
  })
  .map(({ title, description, inner: drawn, outcomes }) => {
    const nodes: FlowNode[] = [
      ...drawn.map(({ name, isAction, text: words, link: to }, i) => ({
        id: `${name}-${i}`,
        kind: isAction ? ('action' as const) : ('question' as const),
        text: words,
        ...(to !== undefined && { link: to }),
      })),
      ...outcomes.map((end, i) => ({ id: `outcome-${i}`, kind: 'outcome' as const, ...end })),
    ];
    const idAt = (i: number) => nodes[i]?.id ?? '';
    const edges = drawn.flatMap((node, i): FlowEdge[] => {
      const on = { from: idAt(i), to: idAt(i + 1) };
      if (node.isAction) return [on];
      return node.answers.map((answer, n) => {
        const part = node.targets[n - 1];
        const to = part === undefined ? on.to : idAt(1 + Math.floor(part * (nodes.length - 1)));
        return { from: on.from, to, id: node.answerIds[n] ?? '', answer };
      });
    });
    const isReached = ({ id, kind }: FlowNode) =>
      kind !== 'outcome' || edges.some(({ to }) => to === id);
    return {
      id: 'flow',
      title,
      description,
      start: idAt(0),
      nodes: nodes.filter(isReached),
      edges,
    };
  });
