import type { Flow } from '../../schemas/flow.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Say } from '../words.ts';
import { ANSWER_TEXT, NODE_TEXT } from './layout.ts';
import type { FlowLayout, Placed, PlacedEdge, PlacedNode, Point } from './placed.ts';
import { SEAL_RADIUS, seal } from './seal.ts';
import { element } from './svg-element.ts';

/** Where the first line’s baseline lies below the top of its line, in parts of the font size. */
const BASELINE = 0.35;
const CORNER = 4;
const MAX_ROUNDING = 22;
/** How far a question’s sides point outwards. */
const POINTED = 12;
const ARROW = { length: 8, halfWidth: 4 };

/** The lines of a box, centred. The space between them keeps words apart for those who copy or listen. */
function words({ x, y, width, height, lines }: Placed, font: typeof NODE_TEXT): string {
  const centre = x + width / 2;
  const first =
    y +
    (height - lines.length * font.lineHeight) / 2 +
    font.lineHeight / 2 +
    BASELINE * font.fontSize;
  const spans = lines.map((line, i) =>
    element('tspan', { x: centre, y: Math.round(first + i * font.lineHeight) }, escapeHtml(line)),
  );
  return element('text', {}, spans.join(' '));
}

function outline({ node, x, y, width, height }: PlacedNode): string {
  if (node.kind === 'question') {
    const corners = [
      [x + POINTED, y],
      [x + width - POINTED, y],
      [x + width, y + height / 2],
      [x + width - POINTED, y + height],
      [x + POINTED, y + height],
      [x, y + height / 2],
    ];
    return element('polygon', { points: corners.map((corner) => corner.join()).join(' ') });
  }
  const rx = node.kind === 'outcome' ? Math.min(height / 2, MAX_ROUNDING) : CORNER;
  return element('rect', { x, y, width, height, rx });
}

/** Where an end has its seal: in the corner that no line comes to. */
const sealPlace = ({ x, y, width, height }: Placed): Point => ({
  x: x + width - SEAL_RADIUS,
  y: y + height - SEAL_RADIUS,
});

function drawNode(placed: PlacedNode, say: Say): string {
  const { id, kind, end, link } = placed.node;
  const drawn =
    outline(placed) +
    words(placed, NODE_TEXT) +
    (end === undefined ? '' : seal(end, sealPlace(placed), say));
  return element(
    'g',
    {
      class: ['flow-node', `flow-${kind}`, ...(end ? [`flow-${end}`] : [])].join(' '),
      'data-node': id,
    },
    link === undefined ? drawn : element('a', { href: link }, drawn),
  );
}

/** The head of an arrow that comes to `tip` from `before`. */
function head(tip: Point, before: Point): string {
  const dx = Math.sign(tip.x - before.x);
  const dy = Math.sign(tip.y - before.y);
  const back = { x: tip.x - dx * ARROW.length, y: tip.y - dy * ARROW.length };
  const across = { x: dy * ARROW.halfWidth, y: dx * ARROW.halfWidth };
  return element('path', {
    class: 'flow-head',
    d: `M${tip.x} ${tip.y}L${back.x - across.x} ${back.y - across.y}L${back.x + across.x} ${back.y + across.y}Z`,
  });
}

function drawEdge({ edge, points, label }: PlacedEdge): string {
  const [tip, before] = points.toReversed();
  return element(
    'g',
    {
      class: 'flow-edge',
      'data-from': edge.from,
      'data-to': edge.to,
      'data-answer': edge.id,
    },
    element('path', {
      class: 'flow-line',
      d: points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    }),
    tip && before ? head(tip, before) : '',
    label
      ? element('rect', {
          class: 'flow-answer',
          x: label.x,
          y: label.y,
          width: label.width,
          height: label.height,
          rx: CORNER,
        }) + words(label, ANSWER_TEXT)
      : '',
  );
}

/** What the ids of a picture begin with, so that several can stand on one page. */
const idOf = ({ id }: Flow, part: string) => `flow-${id}-${part}`;

/**
 * A laid-out flow as an SVG file, with every link and every word, which fills what it is shown in. A
 * page may put its parts under its own colours and fonts.
 * @param css The style sheet for where it stands alone.
 */
export const toSvg = (
  flow: Flow,
  { width, height, nodes, edges }: FlowLayout,
  css: string,
  say: Say,
): string =>
  element(
    'svg',
    {
      class: 'flow-picture',
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-labelledby': idOf(flow, 'title'),
      'aria-describedby': idOf(flow, 'description'),
    },
    element('title', { id: idOf(flow, 'title') }, escapeHtml(flow.title)),
    element('desc', { id: idOf(flow, 'description') }, escapeHtml(flow.description)),
    element('style', {}, escapeHtml(css)),
    ...edges.map(drawEdge),
    ...nodes.map((node) => drawNode(node, say)),
  );
