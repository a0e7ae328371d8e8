import { expect, test } from 'vitest';
import type { Content } from '../../../src/lib/content-types.ts';
import { circles } from '../../../src/lib/integrity/circles.ts';
import { flow } from '../../../src/schemas/flow.ts';
import { validContent } from '../../fixtures/content.ts';

/** A page whose flow asks one question; answers lead to addresses. */
function addPage(content: Content, id: string, question: string, ends: Record<string, string>) {
  const page = content.pages[0]!;
  const outcomes = Object.entries(ends);
  content.pages.push({
    ...page,
    id: `fix/${id}`,
    file: `src/content/docs/fix/${id}.mdx`,
    components: [{ name: 'DecisionFlow', attributes: { flow: id }, line: 1 }],
  });
  content.flows.push({
    id,
    file: `src/content/flows/${id}.mmd`,
    data: flow.parse({
      id,
      title: id,
      description: id,
      start: 'ask',
      nodes: [
        { id: 'ask', kind: 'question', text: question },
        ...outcomes.map(([answer, link]) => ({
          id: `to-${answer}`,
          kind: 'outcome',
          end: 'go-on',
          text: answer,
          link,
        })),
      ],
      edges: outcomes.map(([answer]) => ({
        from: 'ask',
        to: `to-${answer}`,
        id: answer,
        answer,
      })),
    }),
  });
}

const addressesOf = (content: Content) => circles(content).map(({ addresses }) => addresses);

test('two flows that lead to each other are a circle, found once', () => {
  const content = validContent();
  addPage(content, 'a', 'Is it wet?', { yes: '/fix/a/#towel', no: '/fix/b/#start' });
  addPage(content, 'b', 'Is it hot?', { yes: '/fix/b/#fan', no: '/fix/a/' });
  expect(circles(content)).toEqual([
    {
      file: 'src/content/flows/a.mmd',
      field: 'click to-no',
      link: '/fix/b/#start',
      addresses: ['/fix/a/', '/fix/b/', '/fix/a/'],
    },
  ]);
});

test('nobody goes in a circle who would have to answer one question in two ways', () => {
  const content = validContent();
  addPage(content, 'a', 'Is it wet?', { yes: '/fix/a/#towel', no: '/fix/b/' });
  addPage(content, 'b', 'Is it wet?', { yes: '/fix/a/', no: '/fix/b/#fan' });
  expect(circles(content)).toEqual([]);
});

test('a circle may lead over several flows and a symptom', () => {
  const content = validContent();
  content.symptoms[0]!.data.fix = 'a';
  addPage(content, 'a', 'Is it wet?', { yes: '/fix/a/#towel', no: '/fix/b/' });
  addPage(content, 'b', 'Is it hot?', { yes: '/fix/b/#fan', no: '/fix/c/' });
  addPage(content, 'c', 'Is it old?', { yes: '/symptoms/frozen/', no: '/fix/c/#new' });
  expect(addressesOf(content)).toEqual([
    ['/fix/a/', '/fix/b/', '/fix/c/', '/symptoms/frozen/', '/fix/a/'],
  ]);
});

test('an end that explains itself further down its own page is no circle, one at its top is', () => {
  const content = validContent();
  addPage(content, 'a', 'Is it wet?', { yes: '/fix/a/#towel', no: '/fix/a/' });
  expect(addressesOf(content)).toEqual([['/fix/a/', '/fix/a/']]);
});

test('an end at which somebody else has to act leads nobody on', () => {
  const content = validContent();
  addPage(content, 'a', 'Is it wet?', { yes: '/fix/a/#towel', no: '/fix/b/' });
  addPage(content, 'b', 'Is it hot?', { yes: '/fix/b/#fan', no: '/fix/a/' });
  for (const node of content.flows.at(-1)!.data.nodes) if ('end' in node) node.end = 'hand-over';
  expect(circles(content)).toEqual([]);
});

test('an end that leads back to the questions of a matrix is a circle where they led to its page', () => {
  const content = validContent();
  content.causes[0]!.data.fix = 'a';
  addPage(content, 'a', 'Is it wet?', { yes: '/fix/a/#towel', no: '/a-few-questions/' });
  expect(addressesOf(content)).toEqual([['/a-few-questions/', '/fix/a/', '/a-few-questions/']]);
});
