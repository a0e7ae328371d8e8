import type { ApiDocument } from '../../schemas/api.ts';
import { formatAnswers } from '../flow/address.ts';
import { nodeOf } from '../flow/graph.ts';
import { wayTo } from '../flow/way-to.ts';
import { escapeHtml } from '../escape-html.ts';
import { writeAnswers } from '../scope/address.ts';
import type { Ledger } from './ledger.ts';
import { answersIn, numberAddress, targetNow } from './numbers.ts';
import { isPlace } from './where-now.ts';

/** What short numbers lead to. */
export interface Guide {
  /** The built pages by their addresses. */
  pages: ReadonlyMap<string, BuiltPage>;
  flows: ApiDocument<'flows'>['flows'];
  matrices: ApiDocument<'scope'>['scope'];
}

/** What is read of a built page: its title as HTML, and the flowcharts on it. */
export interface BuiltPage {
  title: string;
  flows: string[];
}

/** Where a short number leads: an address of this site, with the state of what stands there. */
export interface NumberLink {
  number: number;
  address: string;
  to: string;
  /** What stands there, as HTML. */
  title: string;
}

/** Reads the title of a built page, and which flowcharts it shows. */
export function readBuiltPage(html: string): BuiltPage {
  const [, title = ''] = /<h1[^>]* id="_top"[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  const flows = [...html.matchAll(/<decision-flow[^>]* data-flow="([^"]+)"/g)];
  return { title: title.replaceAll(/<[^>]*>/g, ''), flows: flows.map(([, id = '']) => id) };
}

/** The id of a flowchart on its page. */
export const flowAnchor = (flow: string) => `walk-${flow}`;

/** The id of a matrix’s result on its page; that of the one with plain addresses is as short. */
export const resultAnchor = ({ id, plainAddress }: { id: string; plainAddress: boolean }) =>
  plainAddress ? 'result' : `${id}-result`;

type Destination = Pick<NumberLink, 'to' | 'title'>;

function pageAt({ pages }: Guide, address: string): Destination | undefined {
  const page = pages.get(address);
  return page && { to: address, title: page.title };
}

/** An end of a flowchart, at the end of the shortest way to it; else the flowchart. */
function endOf(guide: Guide, target: string): Destination | undefined {
  const [, id = '', node = ''] = target.split(' ');
  const flow = guide.flows.find((candidate) => candidate.id === id);
  const [page] = [...guide.pages].find(([, { flows }]) => flows.includes(id)) ?? [];
  if (flow === undefined || page === undefined) return undefined;
  const way = wayTo(flow, node);
  return {
    to: `${page}${formatAnswers(id, '', way ?? [])}#${flowAnchor(id)}`,
    title: escapeHtml(way === undefined ? flow.title : nodeOf(flow, node).text),
  };
}

function resultAt({ matrices }: Guide, target: string): Destination | undefined {
  const { matrix: id, answers } = answersIn(target) ?? {};
  const matrix = matrices.find((candidate) => candidate.id === id);
  if (matrix === undefined || answers === undefined) return undefined;
  const labels = matrix.axes.map(
    ({ id: axis, options }) => options.find((option) => option.id === answers[axis])?.label ?? '…',
  );
  return {
    to: `/${matrix.page}/${writeAnswers(matrix, answers)}#${resultAnchor(matrix)}`,
    title: escapeHtml(labels.join(' · ')),
  };
}

/** Where each number of a ledger leads. One whose page is nowhere to be found leads nowhere. */
export function numberLinks({ numbered, moved }: Ledger, guide: Guide): NumberLink[] {
  return numbered.flatMap((target, i) => {
    const now = targetNow(moved, target);
    const find = isPlace(now) ? pageAt : now.startsWith('flow ') ? endOf : resultAt;
    const destination = find(guide, now);
    return destination ? { number: i + 1, address: numberAddress(i + 1), ...destination } : [];
  });
}
