import type { Group } from '../../schemas/group.ts';
import type { Symptom } from '../../schemas/symptom.ts';
import type { Content, Entry } from '../content-types.ts';

/** A group with the symptoms that belong to it. */
export interface SymptomGroup extends Entry<Group> {
  symptoms: Entry<Symptom>[];
}

/** The groups that have symptoms, each with its own, all in the order of the content. */
export function symptomGroups({ groups, symptoms }: Content): SymptomGroup[] {
  const members = Map.groupBy(symptoms, ({ data }) => data.group);
  return groups.flatMap((group) => {
    const own = members.get(group.id);
    return own === undefined ? [] : [{ ...group, symptoms: own }];
  });
}

/**
 * The first few of a long list. What is open is always among them, so that a reader sees where they
 * are: it takes the last place where it would be left out.
 */
export function shortList<Item extends { id: string }>(
  items: readonly Item[],
  open: string,
  most: number,
): Item[] {
  const at = items.findIndex(({ id }) => id === open);
  const current = items[at];
  return current === undefined || at < most
    ? items.slice(0, most)
    : [...items.slice(0, most - 1), current];
}
