import { ENDS, flow as flowSchema } from '../../schemas/flow.ts';
import { id as idSchema } from '../../schemas/fields.ts';
import { nearest } from '../nearest.ts';
import { list, type Finding, type Rule } from '../rules.ts';
import { endOf, kindOf, type Drawing, type DrawnEdge, type DrawnNode } from './drawing.ts';
import { unknownEntities } from './entities.ts';
import { writeArrow } from './mermaid.ts';
import { closedLoops, reachable } from './reach.ts';
import { suggestId } from './suggest-id.ts';

const atNode = ({ id, line, text }: DrawnNode): Finding => ({ line, field: id, value: text });
const atEdge = ({ from, to, id, line, text }: DrawnEdge) => ({
  line,
  field: `${from} --> ${to}`,
  value: text,
  written: writeArrow({
    from,
    to,
    ...(text !== '' && { id: id ?? (suggestId(text) || '…'), answer: text }),
  }),
});

/** The arrows that share something with one before them; no words and no id are shared by nobody. */
const repeated = (edges: DrawnEdge[], key: (edge: DrawnEdge) => string | undefined) => {
  const keys = edges.map(key);
  return edges.filter((_, i) => {
    const own = keys[i];
    return own !== undefined && own !== '' && keys.indexOf(own) < i;
  });
};

const ids = ({ nodes }: Drawing) => nodes.map(({ id }) => id);
const from = ({ edges }: Drawing, id: string) => edges.filter((edge) => edge.from === id);
const ofKind = ({ nodes }: Drawing, kind: ReturnType<typeof kindOf>) =>
  nodes.filter((node) => kindOf(node) === kind);

/** Nodes that a walk could begin with: nothing leads to them, and they lead on. */
export const starts = (drawing: Drawing): DrawnNode[] =>
  drawing.nodes.filter(
    ({ id }) => from(drawing, id).length > 0 && !drawing.edges.some(({ to }) => to === id),
  );

const isUnfit = ({ id }: { id: string | undefined }) =>
  id !== undefined && !idSchema.safeParse(id).success;

/** What in a text would be drawn as something other than the words that stand there. */
const markup = ({ rawText, isMarkdown }: { rawText: string; isMarkdown: boolean }): string[] => [
  ...(isMarkdown ? ['`Markdown`'] : []),
  ...(rawText.match(/<\/?[a-z][^>]*>|&#?\w+;/gi) ?? []),
  ...unknownEntities(rawText),
];

/**
 * What a flowchart file must keep beyond Mermaid’s grammar. A rule finds the mistakes; its message
 * says what is wrong and its hint what to write instead.
 */
export const rules = {
  'title and description are there': {
    find: ({ title, description }) => [
      ...(title === '' ? [{ line: 1, field: 'accTitle', value: 'title' }] : []),
      ...(description === '' ? [{ line: 1, field: 'accDescr', value: 'description' }] : []),
    ],
    message: ({ value }) => `The flowchart has no ${value}.`,
    hint: ({ field }) => `Write \`${field}: …\` on the line below \`flowchart TD\`.`,
  },

  'id fits an address': {
    find: ({ nodes, edges }) => [
      ...nodes.filter(isUnfit).map((node) => ({ ...atNode(node), value: node.id })),
      ...edges.filter(isUnfit).map((edge) => ({ ...atEdge(edge), value: edge.id ?? '' })),
    ],
    message: ({ value }) => `The id “${value}” can’t stand in an address.`,
    hint: () => 'Write lower case words joined by single hyphens, such as `is-signed-in`.',
  },

  'shape has a meaning': {
    find: (drawing) =>
      drawing.nodes
        .filter((node) => kindOf(node) === undefined)
        .map(({ id, line, shape = '' }) => ({
          line,
          field: id,
          value: shape,
          others: nearest(
            id,
            drawing.nodes.flatMap((other) => (other.shape === undefined ? [] : [other.id])),
          ),
        })),
    message: ({ field, value }) =>
      value === ''
        ? `An arrow names “${field}”, and nothing says what that is.`
        : `The shape of “${field}” (${value}) has no meaning here.`,
    hint: ({ field, value, others }) =>
      `Write ${field}{{"…?"}} to ask, ${field}["…"] for something to do, ${field}(["…"]) to end` +
      (value === '' && others?.length !== 0
        ? `; or one of the nearest ids: ${list(others)}.`
        : '.'),
  },

  'arrow has a meaning': {
    find: ({ edges }) => edges.filter(({ isPlain }) => !isPlain).map((edge) => atEdge(edge)),
    message: ({ field }) =>
      `This arrow (${field}) is not a plain one, which would say nothing here.`,
    hint: ({ written }) => `Write \`${written}\`.`,
  },

  'everything drawn is shown': {
    find: ({ nodes, subgraphs }) => [
      ...subgraphs.map(({ id, line }) => ({ line, field: id, value: 'Subgraphs' })),
      ...nodes
        .filter(
          (node) =>
            node.isStyled ||
            node.classes.some(
              (name) => kindOf(node) !== 'outcome' || !(ENDS as readonly string[]).includes(name),
            ),
        )
        .map((node) => ({ ...atNode(node), value: 'Styles and classes' })),
    ],
    message: ({ value }) =>
      `${value} have no meaning here; the site draws every flow in its own way.`,
    hint: ({ field }) => `Take them away from “${field}”.`,
  },

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

  'flow has one start': {
    find: (drawing) => {
      const found = starts(drawing);
      if (found.length === 1) return [];
      return [
        {
          line: found[1]?.line ?? 1,
          field: found[1]?.id ?? 'flowchart',
          value: list(found.map(({ id }) => id)),
        },
      ];
    },
    message: ({ value }) =>
      value === ''
        ? 'The flow has no start: every node is led to by another.'
        : `The flow has more than one start: nothing leads to ${value}.`,
    hint: ({ value }) =>
      value === ''
        ? 'Add a first question that no arrow leads to.'
        : 'Draw an arrow to each of them but one.',
  },

  'node is reachable': {
    find: (drawing) => {
      const reached = reachable(
        drawing.edges,
        starts(drawing).map(({ id }) => id),
      );
      return reached.size === 0
        ? []
        : drawing.nodes.filter(({ id }) => !reached.has(id)).map((node) => atNode(node));
    },
    message: ({ field }) => `No path from the start comes to “${field}”.`,
    hint: ({ field }) => `Draw an arrow to ${field} from a node on the way, or remove it.`,
  },

  'path ends in an outcome': {
    find: (drawing) =>
      drawing.nodes
        .filter((node) => ['question', 'action'].includes(kindOf(node) ?? ''))
        .filter(({ id }) => from(drawing, id).length === 0)
        .map((node) => atNode(node)),
    message: ({ field }) => `“${field}” is a dead end: it leads nowhere and is no outcome.`,
    hint: ({ field, value }) =>
      `Draw an arrow from ${field}, or write ${field}(["${value}"]) to end there.`,
  },

  'outcome ends the path': {
    find: (drawing) =>
      ofKind(drawing, 'outcome').flatMap(({ id }) =>
        from(drawing, id)
          .slice(0, 1)
          .map((edge) => ({ ...atEdge(edge), field: id, value: edge.to })),
      ),
    message: ({ field, value }) => `The outcome “${field}” leads on to “${value}”.`,
    hint: ({ field }) => `Write ${field}["…"] if it is something to do, or remove the arrow.`,
  },

  'outcome says how it ends': {
    find: (drawing) =>
      ofKind(drawing, 'outcome')
        .filter((node) => endOf(node) === undefined)
        .map((node) => atNode(node)),
    message: ({ field }) => `Nothing says how “${field}” ends the walk.`,
    hint: ({ field, value }) =>
      `Write ${field}(["${value}"]):::solved where all is well then, :::hand-over where somebody ` +
      'else has to act, or :::go-on where the reader goes on elsewhere.',
  },

  'outcome is explained': {
    find: (drawing) =>
      ofKind(drawing, 'outcome')
        .filter(({ link }) => link === undefined)
        .map((node) => atNode(node)),
    message: ({ field }) => `The outcome “${field}” leads to no page.`,
    hint: ({ field }) => `Write \`click ${field} "/fix/<page>/#<heading>"\`.`,
  },

  'click names a node': {
    find: (drawing) =>
      drawing.clicks
        .filter(({ id }) => !ids(drawing).includes(id))
        .map(({ id, line }) => ({
          line,
          field: 'click',
          value: id,
          others: nearest(id, ids(drawing)),
        })),
    message: ({ value }) => `There is no node “${value}” to click.`,
    hint: ({ others }) => `Nearest ids: ${list(others)}.`,
  },

  'link stays on the site': {
    find: ({ nodes }) =>
      nodes.flatMap((node) =>
        flowSchema.shape.nodes.element.shape.link.safeParse(node.link).success
          ? []
          : [{ ...atNode(node), value: node.link ?? '' }],
      ),
    message: ({ field, value }) =>
      `“${field}” links to “${value}”, which is no address of this site.`,
    hint: () => 'Write an address like "/fix/network/" or "/fix/network/#heading".',
  },

  'question has two answers': {
    find: (drawing) =>
      ofKind(drawing, 'question')
        .filter(({ id }) => from(drawing, id).length === 1)
        .map((node) => atNode(node)),
    message: ({ field }) => `The question “${field}” has a single answer.`,
    hint: ({ field }) =>
      `Add another: ${field} …@-->|"…"| <id>; or write ${field}["…"] to have it done.`,
  },

  'answer has words': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        from(drawing, id)
          .filter(({ text }) => text === '')
          .map((edge) => atEdge(edge)),
      ),
    message: ({ field }) => `The arrow ${field} leaves a question and has no answer on it.`,
    hint: ({ field }) => `Write ${field.replace('-->', '…@-->|"…"|')}.`,
  },

  'answer has an id': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        from(drawing, id)
          .filter((edge) => edge.text !== '' && edge.id === undefined)
          .map((edge) => atEdge(edge)),
      ),
    message: ({ value }) => `The answer “${value}” has no id, by which a link could hold it.`,
    hint: ({ written }) =>
      `Write \`${written}\`. The id stays for good, whatever the words become.`,
  },

  'answer id is there once': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        repeated(from(drawing, id), (edge) => edge.id).map((edge) => ({
          ...atEdge(edge),
          value: edge.id ?? '',
        })),
      ),
    message: ({ value }) => `Another answer to this question has the id “${value}”.`,
    hint: () => 'Keep the id that stands in links already, and give the newer answer another.',
  },

  'answer is there once': {
    find: (drawing) =>
      ofKind(drawing, 'question').flatMap(({ id }) =>
        repeated(from(drawing, id), ({ text }) => suggestId(text) || text).map((edge) => ({
          ...atEdge(edge),
          field: id,
        })),
      ),
    message: ({ field, value }) => `“${field}” has the answer “${value}” twice.`,
    hint: () => 'Word the answers differently, or keep one of them.',
  },

  'action has one way on': {
    find: (drawing) =>
      ofKind(drawing, 'action').flatMap((node) => {
        const ways = from(drawing, node.id);
        return ways.length > 1 || ways.some((way) => way.text !== '' || way.id !== undefined)
          ? [atNode(node)]
          : [];
      }),
    message: ({ field }) =>
      `“${field}” is something to do, and its arrows carry answers or are several.`,
    hint: ({ field }) =>
      `Keep one arrow without id or label; to ask how it went, lead it to a question. Or write ${field}{{"…?"}}.`,
  },

  'loop has a way out': {
    find: (drawing) =>
      closedLoops(ids(drawing), drawing.edges).map((loop) => ({
        line: drawing.nodes.find(({ id }) => id === loop[0])?.line ?? 1,
        field: loop[0] ?? '',
        value: list(loop),
      })),
    message: ({ value }) => `Nobody gets out of this loop: ${value}.`,
    hint: () => 'Give one of its questions an answer that leads to an outcome.',
  },
} as const satisfies Record<string, Rule<[Drawing]>>;
