import { separate } from './separation.ts';
import { isStopStem } from './stop-words.ts';
import { toldIn, toldWorth } from './stories.ts';
import { stemsOf, type IndexedPage } from './wordings.ts';

/** A search, and the pages that answer it; none where nothing on the site does. */
export interface Answered {
  text: string;
  answers: readonly string[];
}

/** How much a stem speaks for pages, by their addresses, or against them; and for none of them. */
export type Learnt = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Stands for the address of a page where none answers. */
export const NO_PAGE = '';
/** Stands for a stem that every text has: what speaks for a page whatever the words are. */
export const ANY_TEXT = '';

/**
 * What an everyday word tells: little of any one page, and together they tell the words of a screen
 * from those of a question.
 */
export const EVERYDAY = 0.1;
/** What speaks less for a page or against it is left out; an everyday word has to speak louder. */
const LEAST = 0.2;
const LEAST_OF_EVERYDAY = 0.4;

/** Numbers names in the order in which they are met. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  has = (name: string) => this.#numbers.has(name);

  get names(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** Texts as vectors of length 1, by their stems, each with its answers. */
class Samples {
  readonly stems = new Numbers();
  readonly answers = new Numbers();
  readonly #weightOf: (stem: string) => number;
  readonly #columns: number[] = [];
  readonly #values: number[] = [];
  readonly #begin = [0];
  readonly #answers: ReadonlySet<number>[] = [];

  constructor(weightOf: (stem: string) => number) {
    this.#weightOf = weightOf;
  }

  add(text: string, answers: readonly string[]) {
    const weightOf = (stem: string) => (isStopStem(stem) ? EVERYDAY : this.#weightOf(stem));
    const stems = [...new Set(stemsOf(text))].filter((stem) => weightOf(stem) > 0);
    const worths = stems.map((stem) => toldWorth(weightOf(stem)));
    const length = Math.hypot(...worths);
    if (length === 0) return;
    this.#columns.push(...stems.map((stem) => this.stems.of(stem)));
    this.#values.push(...worths.map((worth) => worth / length));
    this.#begin.push(this.#columns.length);
    this.#answers.push(new Set(answers.map((answer) => this.answers.of(answer))));
  }

  /** For each answer how much each stem speaks for it, and last what does whatever the words are. */
  separate(): Float64Array[] {
    const rows = {
      begin: Int32Array.from(this.#begin),
      columns: Int32Array.from(this.#columns),
      values: Float64Array.from(this.#values),
    };
    const columns = this.stems.names.length;
    return this.answers.names.map((_, answer) =>
      separate(
        rows,
        Int8Array.from(this.#answers, (answers) => (answers.has(answer) ? 1 : -1)),
        columns,
      ),
    );
  }
}

/**
 * Learns which words lead to which pages, each page against all others, from searches whose answers
 * are known, and from what the pages among these have for what people say.
 * @param weightOf How much a stem tells; 0 where it tells nothing.
 */
export function learn(
  searches: readonly Answered[],
  pages: readonly IndexedPage[],
  weightOf: (stem: string) => number,
): Learnt {
  const samples = new Samples(weightOf);
  for (const { text, answers } of searches) {
    samples.add(text, answers.length > 0 ? answers : [NO_PAGE]);
  }
  for (const page of pages.filter(({ url }) => samples.answers.has(url))) {
    for (const text of toldIn(page)) samples.add(text, [page.url]);
  }
  const answers = samples.answers.names;
  const stems = samples.stems.names;
  const weights = samples.separate();
  // Pages of which nothing was learnt have 0, which must be the least.
  const least = Math.min(0, ...weights.map((ofAnswer) => ofAnswer[stems.length] ?? 0));
  const learntOf = (at: number, atLeast: number, offset = 0) =>
    new Map(
      answers.flatMap((answer, number) => {
        const weight = (weights[number]?.[at] ?? 0) - offset;
        return Math.abs(weight) > atLeast ? [[answer, weight] as const] : [];
      }),
    );
  return new Map([
    ...stems.map(
      (stem, at) => [stem, learntOf(at, isStopStem(stem) ? LEAST_OF_EVERYDAY : LEAST)] as const,
    ),
    ...(answers.length > 0 ? [[ANY_TEXT, learntOf(stems.length, 0, least)] as const] : []),
  ]);
}
