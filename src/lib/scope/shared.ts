import { answersTo, type Matrix } from './answers.ts';

/** The ids of the questions that another matrix asks too, with every answer that they have here. */
export const sharedQuestions = (here: Pick<Matrix, 'axes'>, there: Pick<Matrix, 'axes'>) =>
  here.axes
    .filter((axis) => {
      const asked = there.axes.find(({ id }) => id === axis.id);
      const known = asked && answersTo(asked).map(({ id }) => id);
      return answersTo(axis).every(({ id }) => known?.includes(id) === true);
    })
    .map(({ id }) => id);
