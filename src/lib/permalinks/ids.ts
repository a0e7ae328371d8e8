import type { Flow } from '../../schemas/flow.ts';
import type { Scope } from '../../schemas/scope.ts';
import { answersTo } from '../scope/answers.ts';

/** The ids of a flowchart that links may hold: itself, its nodes, and the answers to its questions. */
export function flowIds({ id, nodes, edges }: Pick<Flow, 'id' | 'nodes' | 'edges'>): string[] {
  return [
    `flow ${id}`,
    ...nodes.map((node) => `flow ${id} ${node.id}`),
    ...edges.flatMap((edge) => (edge.id === undefined ? [] : `flow ${id} ${edge.from} ${edge.id}`)),
  ];
}

/** The ids of a matrix that links may hold: itself, its questions, and their answers. */
export function matrixIds({ id, axes }: { id: string } & Pick<Scope, 'axes'>): string[] {
  return [
    `scope ${id}`,
    ...axes.flatMap((axis) => [
      `scope ${id} ${axis.id}`,
      ...answersTo(axis).map((answer) => `scope ${id} ${axis.id} ${answer.id}`),
    ]),
  ];
}
