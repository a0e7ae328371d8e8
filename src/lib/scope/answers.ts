/** Answers by question id. A question not answered yet is absent. */
export type Answers = Readonly<Record<string, string>>;

/** What the rules of a matrix need of it: the part of a scope entry that a browser gets as well. */
export interface Matrix {
  axes: readonly {
    id: string;
    options: readonly { id: string }[];
    /** The answer of somebody who can’t find out. */
    open?: { id: string } | undefined;
  }[];
  impossible: readonly { when: Answers; because: string }[];
  cells: readonly { when: Answers; causes: readonly { cause: string }[] }[];
}

/** The answers to a question, that of somebody who can’t find out among them. */
export const answersTo = <Answer>(axis: {
  options: readonly Answer[];
  open?: Answer | undefined;
}) => [...axis.options, ...(axis.open === undefined ? [] : [axis.open])];

/** Whether `answers` give every answer that `when` asks for. */
export function matches(when: Answers, answers: Answers): boolean {
  return Object.entries(when).every(([question, answer]) => answers[question] === answer);
}

/** The answers that say something: not those of somebody who can’t find out. */
export function known({ axes }: Pick<Matrix, 'axes'>, answers: Answers): Answers {
  const isOpen = ([question, answer]: [string, string]) =>
    axes.some(({ id, open }) => id === question && open?.id === answer);
  return Object.fromEntries(Object.entries(answers).filter((given) => !isOpen(given)));
}

/** Every full set of answers, contradictory ones included, in the order of the questions. */
export function allAnswers({ axes }: Pick<Matrix, 'axes'>): Answers[] {
  return axes.reduce<Answers[]>(
    (sets, { id, options }) =>
      sets.flatMap((answers) => options.map((option) => ({ ...answers, [id]: option.id }))),
    [{}],
  );
}

/** Why `answers` contradict each other, or undefined where they don't. */
export function contradiction({ impossible }: Pick<Matrix, 'impossible'>, answers: Answers) {
  return impossible.find(({ when }) => matches(when, answers))?.because;
}

/** Every full set of answers that somebody can give. */
export function possibleAnswers(matrix: Pick<Matrix, 'axes' | 'impossible'>): Answers[] {
  return allAnswers(matrix).filter((answers) => contradiction(matrix, answers) === undefined);
}

/** The cell that a full set of answers falls into. */
export function cellOf<Cell extends { when: Answers }>(
  { cells }: { cells: readonly Cell[] },
  answers: Answers,
): Cell | undefined {
  return cells.find(({ when }) => matches(when, answers));
}
