import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatAnswers, parseAnswers } from '../../src/lib/flow/address.ts';
import { compileFlow } from '../../src/loaders/compile-flow.ts';
import { endOf, kindOf } from '../../src/lib/flow/drawing.ts';
import { nodeOf, waysOut } from '../../src/lib/flow/graph.ts';
import { layOut } from '../../src/lib/flow/layout.ts';
import { toMermaid } from '../../src/lib/flow/mermaid.ts';
import { answersAlong, pathsOf } from '../fixtures/flow-paths.ts';
import { readDrawing } from '../../src/loaders/read-mermaid.ts';
import { START } from '../../src/lib/flow/start.ts';
import { toSvg } from '../../src/lib/flow/svg.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { addressesOf } from '../../src/lib/integrity/addresses.ts';
import { readContent } from '../read-content.ts';
import { say } from '../say.ts';

const FOLDER = 'src/content/flows/';

const names = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length).replaceAll('\\', '/'));

const content = await readContent();
/** Every address of the site that a flow may link to. */
const addresses = addressesOf(content);

const files = await Promise.all(
  names(FOLDER, '.mmd').map(async (id) => {
    const source = readFileSync(`${FOLDER}${id}.mmd`, 'utf8');
    return { id, source, compiled: await compileFlow(id, `${FOLDER}${id}.mmd`, source) };
  }),
);

const start = content.flows.find(({ id }) => id === START);

test.each(start === undefined ? [] : content.groups)(
  'the flow to start with leads to the symptoms of the group $id',
  (group) => {
    const members = content.symptoms.filter(({ data }) => data.group === group.id);
    const wanted = [`/symptoms/#${group.id}`, ...members.map(({ id }) => `/symptoms/${id}/`)];
    expect(start?.data.nodes.map(({ link }) => link)).toContainEqual(expect.toBeOneOf(wanted));
  },
);

describe.each(files)('the flow $id', ({ source, compiled }) => {
  if ('problems' in compiled) {
    test('compiles', () => {
      expect(compiled.problems).toEqual([]);
    });
    return;
  }
  const { flow } = compiled;

  test('has what Mermaid sees, no more and no less', async () => {
    const drawing = await readDrawing(source);
    if ('stoppedAt' in drawing) throw new Error(`Mermaid stops at line ${drawing.line}.`);
    expect(flow.nodes).toEqual(
      drawing.nodes.map((node) => ({
        id: node.id,
        kind: kindOf(node),
        text: node.text,
        ...(kindOf(node) === 'outcome' && { end: endOf(node) }),
        ...(node.link !== undefined && { link: node.link }),
      })),
    );
    expect(flow.edges.map(({ from, to, id, answer = '' }) => [from, to, id, answer])).toEqual(
      drawing.edges.map(({ from, to, id, text }) => [from, to, id, text]),
    );
  });

  test('is the same flow when written as Mermaid and read again', async () => {
    expect(await compileFlow(flow.id, '', toMermaid(flow))).toEqual({ flow });
  });

  test('gives the same picture to the byte', async () => {
    expect(toSvg(flow, await layOut(flow), '', say)).toBe(toSvg(flow, await layOut(flow), '', say));
  });

  const paths = pathsOf(flow).map((path) => {
    const answers = answersAlong(path);
    return { ...path, answers, address: formatAnswers(flow.id, '', answers) };
  });

  test.each(paths)('ends in an outcome with a page, and comes back to it by $address', (path) => {
    const { current, trail, dropped } = walk(flow, parseAnswers(flow.id, path.address));
    expect(nodeOf(flow, path.end).kind).toBe('outcome');
    expect(current.id).toBe(path.end);
    expect(dropped).toEqual([]);
    expect(trail.flatMap(({ node, answer }) => (answer === undefined ? [] : [node.id]))).toEqual(
      path.answers.map(([question]) => question),
    );
    expect(addresses).toContain(current.link);
  });

  test('asks so that Yes stands before No', () => {
    const startsWith = (word: string) => new RegExp(`^${word}\\b`, 'u');
    const turned = flow.nodes.filter(({ id }) => {
      const answers = waysOut(flow, id).map(({ answer = '' }) => answer);
      const firstNo = answers.findIndex((answer) => startsWith('No').test(answer));
      const lastYes = answers.findLastIndex((answer) => startsWith('Yes').test(answer));
      return firstNo !== -1 && firstNo < lastYes;
    });
    expect(turned.map(({ id }) => id)).toEqual([]);
  });

  test('has an outcome at the end of every path, and every outcome on one', () => {
    const outcomes = flow.nodes.filter(({ kind }) => kind === 'outcome').map(({ id }) => id);
    expect(new Set(paths.map(({ end }) => end))).toEqual(new Set(outcomes));
  });
});
