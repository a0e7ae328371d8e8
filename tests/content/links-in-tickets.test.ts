import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/lib/flow/address.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { readAnswers } from '../../src/lib/scope/address.ts';
import { cellOf } from '../../src/lib/scope/answers.ts';
import { readContent } from '../read-content.ts';

const { flows, scopes } = await readContent();

const links = readFileSync('tests/fixtures/links-in-tickets.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [link = '', destination = ''] = line.split(' ');
    return { query: link.slice(link.indexOf('?')), destination, link };
  });

describe('a link from a ticket leads where it always led:', () => {
  test.each(links.filter(({ link }) => link.startsWith('/scope/')))('$link', (saved) => {
    const matrix = scopes.find(({ id }) => id === 'cannot-join')!.data;
    const { answers, dropped, because } = readAnswers(matrix, saved.query);
    expect([...dropped, ...because]).toEqual([]);
    const causes = cellOf(matrix, answers)?.causes.map(({ cause }) => cause);
    expect(causes?.join()).toBe(saved.destination);
  });

  test.each(links.filter(({ link }) => !link.startsWith('/scope/')))('$link', (saved) => {
    const id = /^\?([^.]+)\./.exec(saved.query)?.[1];
    const flow = flows.find((candidate) => candidate.id === id)!.data;
    const { current, dropped } = walk(flow, parseAnswers(flow.id, saved.query));
    expect(dropped).toEqual([]);
    expect(current.id).toBe(saved.destination);
  });
});
