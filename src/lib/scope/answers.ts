import type { Scope } from '../../schemas/scope.ts';

/** Answers by question id. A question not answered yet is absent. */
export type Answers = Readonly<Record<string, string>>;

/** What the rules of a matrix need of it. */
export type Matrix = Pick<Scope, 'axes' | 'impossible' | 'cells'>;

/** Whether `answers` give every answer that `when` asks for. */
export function matches(when: Answers, answers: Answers): boolean {
  return Object.entries(when).every(([question, answer]) => answers[question] === answer);
}

/** Every full set of answers, contradictory ones included, in the order of the questions. */
export function allAnswers({ axes }: Pick<Scope, 'axes'>): Answers[] {
  return axes.reduce<Answers[]>(
    (sets, { id, options }) =>
      sets.flatMap((answers) => options.map((option) => ({ ...answers, [id]: option.id }))),
    [{}],
  );
}

/** Why `answers` contradict each other, or undefined where they don't. */
export function contradiction({ impossible }: Pick<Scope, 'impossible'>, answers: Answers) {
  return impossible.find(({ when }) => matches(when, answers))?.because;
}

/** Every full set of answers that somebody can give. */
export function possibleAnswers(matrix: Pick<Scope, 'axes' | 'impossible'>): Answers[] {
  return allAnswers(matrix).filter((answers) => contradiction(matrix, answers) === undefined);
}
