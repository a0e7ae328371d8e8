import { codeAnchor, codeClaims } from '../codes/codes.ts';
import type { Content, Entry, PageEntry } from '../content-types.ts';
import type { Symptom } from '../../schemas/symptom.ts';
import type { Kind } from './scoring.ts';
import { LIST_SEPARATOR, PLACE_SEPARATOR, tellCode } from './wordings.ts';

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

/** The numbers by which the articles are known that a page is built on. */
function articlesOf(content: Content, sources: readonly string[] = []): string {
  const notes = content.sources
    .filter(({ id }) => sources.includes(id))
    .map(({ data }) => data.note);
  return list([...new Set(notes.flatMap((note = '') => note.match(/\bKB \d+/g) ?? []))]);
}

/** What the index is told of a symptom’s page. */
export function symptomFacts(content: Content, { data }: Entry<Symptom>): SearchFacts {
  const { cause, product } = namesOf(content, data.causes, data.appliesTo);
  return {
    meta: {
      errors: list(data.errors),
      variants: list(data.variants),
      logs: list(data.logs),
      localized: list(
        Object.values(data.localized).flatMap((texts) => texts.map(({ text }) => text)),
      ),
      codes: list(data.codes.map(({ code, means }) => tellCode(code, means))),
      aliases: list([data.label, ...data.aliases]),
      stories: list(data.stories),
      about: data.summary,
      first: data.firstStep.text,
      group: content.groups.find(({ id }) => id === data.group)?.data.title ?? '',
      cause: cause.join(', '),
      articles: articlesOf(content, data.sources),
    },
    filters: { kind: 'symptom', cause, product },
  };
}

/** The codes in tables that a fix page helps with, each with the heading that does. */
function codesLeadingTo(content: Content, fix: string): string[] {
  return content.codes
    .flatMap(({ data }) => data.codes)
    .filter((row) => row.fix === fix)
    .map(({ code, reason, means, heading }) =>
      [tellCode(code, means, reason), ...(heading === undefined ? [] : [heading])].join(
        PLACE_SEPARATOR,
      ),
    );
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
      codes: list(isFix ? codesLeadingTo(content, id.slice('fix/'.length)) : []),
      aliases: list([...cause, ...(data.aliases ?? [])]),
      stories: list(data.stories ?? []),
      about: data.description ?? '',
      cause: cause.join(', '),
      articles: articlesOf(content, data.sources),
    },
    filters: { kind: isFix ? 'fix' : 'page', cause, product },
  };
}

/** What the index is told of the page of all codes. */
export function codesFacts(content: Content): SearchFacts {
  const rows = new Map(
    codeClaims(content).map(({ code, means }) => [codeAnchor(code), tellCode(code, means)]),
  );
  return {
    meta: { codes: list([...rows].map(([anchor, row]) => row + PLACE_SEPARATOR + anchor)) },
    filters: { kind: 'page' },
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
