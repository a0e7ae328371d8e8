import { fixOf } from '../../symptom/fix-of.ts';
import { list } from '../../rules.ts';
import { supportState } from '../../product/support.ts';
import { fixPages } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

/** What the products that still live can ask for. */
export const living = {
  'living product has a step': {
    find: (content, { today }) => {
      const living = new Set(
        content.products
          .filter(({ data }) => supportState(data, today) === 'supported')
          .map(({ id }) => id),
      );
      const productsOf = new Map(
        fixPages(content).map(({ id, data }) => [id, data.appliesTo ?? []]),
      );
      return content.symptoms.flatMap((symptom) => {
        const { file, data } = symptom;
        const alive = data.appliesTo.filter((id) => living.has(id));
        const pages = [fixOf(content, symptom), data.support?.fix].map((fix) => `fix/${fix ?? ''}`);
        const served = pages.flatMap((page) => productsOf.get(page) ?? []);
        return alive.length === 0 ||
          !pages.some((page) => productsOf.has(page)) ||
          alive.some((product) => served.includes(product))
          ? []
          : [{ file, field: 'appliesTo', value: list(alive) }];
      });
    },
    message: ({ value }) =>
      `The symptom applies to ${value}, which is supported, and no page it leads to does.`,
    hint: () =>
      'Name a step for it under `firstStep` or `support`, or add it to the `appliesTo` of the page.',
  },
} as const satisfies ContentRules;
