import { identifiersIn, type Identifier } from './identifiers.ts';
import { cleanText } from './text.ts';
import { stemOf, wordsOf } from './words.ts';

/** What the index returns for one page. */
export interface IndexedPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  headings: string[];
}

export const KINDS = ['symptom', 'fix', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** A way in which a page's error is put. */
export interface Wording {
  text: string;
  /** The screen's own words, as opposed to what people say about it. */
  isVerbatim: boolean;
  stems: readonly string[];
  identifiers: readonly Identifier[];
}

/** A page made ready for comparing pastes with it. */
export interface SearchablePage {
  url: string;
  kind: Kind;
  title: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  wordings: Wording[];
  /** Stems of everything that says what the page is about. */
  subject: ReadonlySet<string>;
  /** Stems of its text, in order. */
  stems: readonly string[];
  identifiers: readonly Identifier[];
  /** Everything on it, cleaned, in lower case. */
  text: string;
}

/** Stands between the values of a list in the index, which keeps one text for a name. */
export const LIST_SEPARATOR = ' | ';

const listOf = (text: string | undefined) =>
  (text ?? '').split(LIST_SEPARATOR).filter((item) => item !== '');

const stemsOf = (text: string) => wordsOf(cleanText(text)).map(stemOf);

/** Makes a page of the index ready for comparing. */
export function toSearchable({
  url,
  content,
  meta,
  filters,
  headings,
}: IndexedPage): SearchablePage {
  const wording = (isVerbatim: boolean) => (text: string) => ({
    text,
    isVerbatim,
    stems: stemsOf(text),
    identifiers: identifiersIn(cleanText(text)),
  });
  const wordings = [
    ...[...listOf(meta.errors), ...listOf(meta.variants)].map(wording(true)),
    ...[...listOf(meta.aliases), meta.title ?? '', ...headings].map(wording(false)),
  ];
  const text = cleanText([...Object.values(meta), content].join('\n'));
  return {
    url,
    kind: KINDS.find((kind) => filters.kind?.includes(kind)) ?? 'page',
    title: meta.title ?? url,
    content,
    meta,
    filters,
    wordings,
    subject: new Set([...wordings.flatMap(({ stems }) => stems), ...stemsOf(meta.about ?? '')]),
    stems: stemsOf(content),
    identifiers: identifiersIn(text),
    text: text.toLowerCase(),
  };
}
