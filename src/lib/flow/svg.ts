import type { Flow } from '../../schemas/flow.ts';
import { escapeHtml } from '../escape-html.ts';
import {
  ANSWER_TEXT,
  NODE_TEXT,
  type FlowLayout,
  type Placed,
  type PlacedEdge,
  type PlacedNode,
  type Point,
} from './layout.ts';

const attributes = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeHtml(`${value}`)}"`))
    .join('');

const element = (
  name: string,
  values: Readonly<Record<string, string | number | undefined>>,
  ...children: string[]
) => {
  const start = `<${name}${attributes(values)}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
};

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

function drawNode(placed: PlacedNode): string {
  const { id, kind, link } = placed.node;
  const drawn = outline(placed) + words(placed, NODE_TEXT);
  return element(
    'g',
    { class: `flow-node flow-${kind}`, 'data-node': id },
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

/**
 * A laid-out flow as SVG, with every link and every word. Colours and fonts are the page’s: see
 * `decision-flow.css`.
 */
export function toSvg(
  { id, title, description }: Flow,
  { width, height, nodes, edges }: FlowLayout,
): string {
  const titleId = `flow-${id}-title`;
  const descriptionId = `flow-${id}-description`;
  return element(
    'svg',
    {
      class: 'flow-picture',
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
    },
    element('title', { id: titleId }, escapeHtml(title)),
    element('desc', { id: descriptionId }, escapeHtml(description)),
    ...edges.map(drawEdge),
    ...nodes.map(drawNode),
  );
}
