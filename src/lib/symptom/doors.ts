import type { Content, Entry } from '../content-types.ts';
import { fixOf } from './fix-of.ts';
import type { Symptom } from '../../schemas/symptom.ts';

/** A way from a symptom to the step that mends it. */
export interface Door {
  /** Whom it is for. */
  for: 'you' | 'support';
  text: string;
  /** Where the step is, and the words of its heading. */
  address: string;
  name: string;
}

/**
 * The ways from a symptom to what mends it: one for the person, and one for IT support. Where only
 * the person can act, that one says who can help and what to tell them.
 * @param tell The heading under which fix pages say what an administrator wants to be told.
 */
export function doorsOf(content: Content, symptom: Entry<Symptom>, tell: string): Door[] {
  const { firstStep, support, causes } = symptom.data;
  const fix = fixOf(content, symptom) ?? '';
  const door = (whom: Door['for'], text: string, page: string, heading: string): Door[] => {
    const name = content.pages.find(({ id }) => id === `fix/${page}`)?.headings.get(heading);
    return name === undefined
      ? []
      : [{ for: whom, text, address: `/fix/${page}/#${heading}`, name }];
  };
  const cause = content.causes.find(({ id }) => id === causes[0])?.data;
  return [
    ...door('you', firstStep.text, fix, firstStep.heading),
    ...(support !== undefined
      ? door('support', support.text, support.fix ?? fix, support.heading)
      : door('support', cause?.handledBy ?? '', fix, tell)),
  ];
}
