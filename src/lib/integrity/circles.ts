import type { Content } from '../content-types.ts';
import { fixOf } from '../symptom/fix-of.ts';
import { reachable } from '../reachable.ts';
import { agreeing, waysThrough, type Answers } from './ways-through.ts';
import { addressOfPage } from './addresses.ts';

/** A way from one page to another: the end of a flowchart there, or a symptom’s fix. */
interface Way {
  from: string;
  to: string;
  answers: Answers;
  /** The file and field that lead there; a symptom’s fix is no mistake by itself. */
  file: string;
  field: string;
  link: string;
}

/** Where following the same answers never ends: the addresses passed, and the end that begins it. */
export interface Circle {
  file: string;
  field: string;
  link: string;
  addresses: string[];
}

const pageOf = (address: string) => address.replace(/#.*$/, '');

/**
 * The ways that flowcharts lead off the pages that show them, or back to the top of one: the ends that
 * say `go-on`. At the others all is well, or somebody else has to act.
 */
const waysOfFlows = ({ pages, flows }: Content): Way[] =>
  pages.flatMap(({ id, components }) =>
    components.flatMap(({ attributes }) => {
      const flow = flows.find((candidate) => candidate.id === attributes.flow);
      if (flow === undefined) return [];
      const from = addressOfPage(id);
      return waysThrough(flow.data).flatMap(({ end, answers }) => {
        const { id: node, link = from } = end;
        const isFurtherDown = pageOf(link) === from && link !== from;
        return end.end !== 'go-on' || isFurtherDown
          ? []
          : [{ from, to: pageOf(link), answers, file: flow.file, field: `click ${node}`, link }];
      });
    }),
  );

/** The ways from a matrix, on the page that shows it, to the fixes of its causes. */
const waysOfMatrices = ({ scopes, causes }: Content): Way[] =>
  scopes.flatMap(({ file, data }) =>
    data.cells.flatMap((cell, i) =>
      cell.causes.flatMap(({ cause }, j) => {
        const fix = causes.find(({ id }) => id === cause)?.data.fix;
        return fix === undefined
          ? []
          : [
              {
                from: addressOfPage(data.page),
                to: `/fix/${fix}/`,
                answers: new Map(),
                file,
                field: `cells.${i}.causes.${j}.cause`,
                link: `/fix/${fix}/`,
              },
            ];
      }),
    ),
  );

/** The ways from the symptoms that flowcharts lead to: each to its fix. */
const waysOfSymptoms = (content: Content, flows: readonly Way[]): Way[] => {
  const ledTo = new Set(flows.map(({ to }) => to));
  return content.symptoms.flatMap((symptom) => {
    const from = `/symptoms/${symptom.id}/`;
    const link = `/fix/${fixOf(content, symptom) ?? ''}/`;
    return ledTo.has(from)
      ? [{ from, to: link, answers: new Map(), file: symptom.file, field: 'fix', link }]
      : [];
  });
};

/**
 * The circles in which somebody goes who gives every question the same answer wherever it is asked.
 * Each is found once, from the first of its pages in the alphabet.
 */
export function circles(content: Content): Circle[] {
  const flows = waysOfFlows(content);
  const ways = [...flows, ...waysOfMatrices(content), ...waysOfSymptoms(content, flows)];
  const ahead = new Map(ways.map(({ to }) => [to, reachable(ways, [to])]));
  const waysFrom = Map.groupBy(ways, ({ from }) => from);
  const found = new Map<string, Circle>();
  for (const first of ways) {
    const start = first.from;
    if (ahead.get(first.to)?.has(start) !== true) continue;
    const follow = (at: string, passed: readonly string[], answers: Answers) => {
      if (at === start) {
        const addresses = [...passed, at];
        const { file, field, link } = first;
        found.set(addresses.join(' '), { file, field, link, addresses });
        return;
      }
      if (at < start || passed.includes(at) || ahead.get(at)?.has(start) !== true) return;
      for (const { to, answers: further } of waysFrom.get(at) ?? []) {
        const together = agreeing(answers, further);
        if (together !== undefined) follow(to, [...passed, at], together);
      }
    };
    follow(first.to, [start], first.answers);
  }
  return [...found.values()];
}
