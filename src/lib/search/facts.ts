import type { Content, Entry, PageEntry } from '../content-types.ts';
import type { Symptom } from '../../schemas/symptom.ts';
import { LIST_SEPARATOR, type Kind } from './page.ts';

/** What the index is told of a page besides its text. */
export interface SearchFacts {
  /** Texts that are found and come back with a result. */
  meta: Record<string, string>;
  /** Values to narrow results down by. */
  filters: { kind: Kind } & Record<string, string | string[]>;
}

const list = (items: readonly string[]) => items.join(LIST_SEPARATOR);

function namesOf(content: Content, causeIds: readonly string[], productIds: readonly string[]) {
  return {
    cause: content.causes.filter(({ id }) => causeIds.includes(id)).map(({ data }) => data.title),
    product: content.products
      .filter(({ id }) => productIds.includes(id))
      .map(({ data }) => data.name),
  };
}

/** What the index is told of a symptom’s page. */
export function symptomFacts(content: Content, { data }: Entry<Symptom>): SearchFacts {
  const { cause, product } = namesOf(content, data.causes, data.appliesTo);
  return {
    meta: {
      errors: list(data.errors),
      variants: list(data.variants),
      aliases: list([data.label, ...data.aliases]),
      about: data.summary,
      first: data.firstStep.text,
      cause: cause.join(', '),
    },
    filters: { kind: 'symptom', cause, product },
  };
}

/** What the index is told of a page written in MDX. */
export function pageFacts(content: Content, { id, data }: PageEntry): SearchFacts {
  const isFix = id.startsWith('fix/');
  const handled = isFix ? content.causes.filter(({ data }) => `fix/${data.fix}` === id) : [];
  const { cause, product } = namesOf(
    content,
    handled.map((entry) => entry.id),
    isFix ? (data.appliesTo ?? []) : [],
  );
  return {
    meta: {
      aliases: list([...cause, ...(data.aliases ?? [])]),
      about: data.description ?? '',
      cause: cause.join(', '),
    },
    filters: { kind: isFix ? 'fix' : 'page', cause, product },
  };
}

/** The facts as elements that the indexer reads, wherever in a page they stand. */
export function factTags({ meta, filters }: SearchFacts) {
  const tag = (attribute: string, name: string, value: string) => ({
    tag: 'meta' as const,
    attrs: { [`data-pagefind-${attribute}`]: `${name}[content]`, content: value },
  });
  return [
    ...Object.entries(meta)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => tag('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      [values].flat().map((value) => tag('filter', name, value)),
    ),
  ];
}
