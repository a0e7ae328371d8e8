import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatAnswers, parseAnswers } from '../../src/lib/flow/address.ts';
import { nodeOf, waysOut } from '../../src/lib/flow/graph.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import type { Flow } from '../../src/schemas/flow.ts';
import { flowIds, matrixIds } from '../../src/lib/permalinks/ids.ts';
import { parseLedger } from '../../src/lib/permalinks/ledger.ts';
import { isPlace, whereNow } from '../../src/lib/permalinks/where-now.ts';
import { readAnswers } from '../../src/lib/scope/address.ts';
import { cellOf } from '../../src/lib/scope/answers.ts';
import { readContent } from '../read-content.ts';
import { readTicketLinks } from '../read-ticket-links.ts';

const { flows, scopes } = await readContent();
const ledger = parseLedger(readFileSync('permalinks.txt', 'utf8'));

/** A node, and where whoever does what is to be done there comes to. */
function placesFrom(flow: Flow, id: string): string[] {
  const [way] = nodeOf(flow, id).kind === 'action' ? waysOut(flow, id) : [];
  return [id, ...(way ? placesFrom(flow, way.to) : [])];
}

const links = readTicketLinks();

describe('a link from a ticket leads where it always led:', () => {
  test.each(links.filter(({ isMatrix }) => isMatrix))('$link', (saved) => {
    const { id, data } = scopes.find((scope) => scope.data.plainAddress)!;
    const matrix = { id, ...data };
    const { answers, dropped, because } = readAnswers(matrix, saved.query, ledger.moved);
    expect([...dropped, ...because]).toEqual([]);
    const causes = cellOf(matrix, answers)?.causes.map(({ cause }) => cause);
    expect(causes?.join()).toBe(saved.destination);
  });

  test.each(links.filter(({ isMatrix }) => !isMatrix))('$link', (saved) => {
    const written = /^\?([^.]+)\./.exec(saved.query)?.[1] ?? '';
    const now = whereNow(ledger, `flow ${written} ${saved.destination}`);
    const flow = flows.find(({ id }) => id === now.split(' ')[1])!.data;
    const { current, dropped } = walk(flow, parseAnswers(flow.id, saved.query, ledger.moved));
    expect(dropped).toEqual([]);
    // Where a question of the link is retired, its answers led to what the ledger says of it.
    const asked = parseAnswers(flow.id, saved.query).map(([id]) => `flow ${flow.id} ${id}`);
    const retired = asked.map((id) => whereNow(ledger, id)).filter((id) => !asked.includes(id));
    // What was to be done stood above the question that follows it; now it is a step before that.
    const places = placesFrom(flow, current.id).map((id) => `flow ${flow.id} ${id}`);
    expect(places).toEqual(expect.arrayContaining(retired.length > 0 ? retired : [now]));
  });
});

describe('an id of the ledger', () => {
  const existing = new Set([
    ...flows.flatMap(({ data }) => flowIds(data)),
    ...scopes.flatMap(({ id, data }) => matrixIds({ id, axes: data.axes })),
  ]);
  const recorded = [...ledger.recorded].filter((address) => !isPlace(address));

  test('is not given to anything new after it has moved', () => {
    const moved = [...ledger.moved.keys()].filter((address) => existing.has(address));
    expect(moved).toEqual([]);
  });

  test.each(recorded)('%s leads to something that is there', (address) => {
    const now = whereNow(ledger, address);
    if (!isPlace(now)) expect(existing).toContain(now);
  });

  test.each(recorded.filter((address) => address.startsWith('flow ') && address.split(' ')[3]))(
    '%s is understood in a link',
    (address) => {
      const [, flow = '', question = '', answer = ''] = address.split(' ');
      const [, now = '', ...ids] = whereNow(ledger, address).split(' ');
      const query = formatAnswers(flow, '', [[question, answer]]);
      const [read = []] = parseAnswers(now, query, ledger.moved);
      expect(read.slice(0, ids.length)).toEqual(ids);
    },
  );
});
