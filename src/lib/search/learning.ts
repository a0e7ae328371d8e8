import { isStopStem } from './stop-words.ts';
import { toldIn, toldWorth } from './stories.ts';
import { stemsOf, type IndexedPage } from './wordings.ts';

/** A search, and the pages that answer it; none where nothing on the site does. */
export interface Answered {
  text: string;
  answers: readonly string[];
}

/** How much a stem speaks for pages, by their addresses; and for none of them, or for any. */
export type Learnt = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Stand for the address of a page: where none answers, and where any page does rather than none. */
export const NO_PAGE = '';
export const ANY_PAGE = '*';

/** A text as a vector of length 1, by the numbers of its stems, and the number of its answer. */
interface Sample {
  stems: readonly number[];
  worths: readonly number[];
  answer: number;
  /** One answer of several counts that much less. */
  weight: number;
}

/** How often all samples are gone through, and how far the first step goes. */
const ROUNDS = 12;
const FIRST_STEP = 4;
/** How much each round takes from every weight, so that rare words do not speak too loud. */
const DECAY = 0.02;
/** Samples are gone through in steps of this prime number, because those of a page stand together. */
const STRIDE = 7919;
/**
 * What an everyday word tells: little of any one page, and together they tell the words of a screen
 * from those of a question.
 */
export const EVERYDAY = 0.1;
/** What speaks less for a page is left out; an everyday word has to speak louder. */
const LEAST = 0.5;
const LEAST_OF_EVERYDAY = 1.5;

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

/** Makes vectors of texts. */
class Samples {
  readonly all: Sample[] = [];
  readonly stems = new Numbers();
  readonly answers = new Numbers();
  readonly #weightOf: (stem: string) => number;

  constructor(weightOf: (stem: string) => number) {
    this.#weightOf = weightOf;
  }

  add(text: string, answers: readonly string[]) {
    const weightOf = (stem: string) => (isStopStem(stem) ? EVERYDAY : this.#weightOf(stem));
    const stems = [...new Set(stemsOf(text))].filter((stem) => weightOf(stem) > 0);
    const worths = stems.map((stem) => toldWorth(weightOf(stem)));
    const length = Math.hypot(...worths);
    if (length === 0) return;
    const vector = {
      stems: stems.map((stem) => this.stems.of(stem)),
      worths: worths.map((worth) => worth / length),
      weight: 1 / answers.length,
    };
    for (const answer of answers) this.all.push({ ...vector, answer: this.answers.of(answer) });
  }
}

/** Weights of stems for answers, a row a stem. */
class Table {
  readonly #weights: Float32Array;
  readonly #answers: number;

  constructor(stems: number, answers: number) {
    this.#weights = new Float32Array(stems * answers);
    this.#answers = answers;
  }

  row(stem: number): Float32Array {
    return this.#weights.subarray(stem * this.#answers, (stem + 1) * this.#answers);
  }

  /** How likely each answer is, given a vector. */
  likelihoods({ stems, worths }: Sample): Float64Array {
    const shares = new Float64Array(this.#answers);
    for (const [at, stem] of stems.entries()) {
      const row = this.row(stem);
      const worth = worths[at] ?? 0;
      for (let answer = 0; answer < shares.length; answer += 1) {
        shares[answer] = (shares[answer] ?? 0) + worth * (row[answer] ?? 0);
      }
    }
    let all = 0;
    for (let answer = 0; answer < shares.length; answer += 1) {
      all += shares[answer] = Math.exp(shares[answer] ?? 0);
    }
    for (let answer = 0; answer < shares.length; answer += 1) {
      shares[answer] = (shares[answer] ?? 0) / all;
    }
    return shares;
  }

  /** Makes the answer of a sample likelier. Plain loops: a build goes through here 200,000 times. */
  step(sample: Sample, size: number) {
    const likely = this.likelihoods(sample);
    for (const [at, stem] of sample.stems.entries()) {
      const row = this.row(stem);
      const change = size * sample.weight * (sample.worths[at] ?? 0);
      for (let answer = 0; answer < row.length; answer += 1) {
        const error = (answer === sample.answer ? 1 : 0) - (likely[answer] ?? 0);
        row[answer] = (row[answer] ?? 0) + change * error;
      }
    }
  }

  decay(share: number) {
    for (let at = 0; at < this.#weights.length; at += 1) {
      this.#weights[at] = (this.#weights[at] ?? 0) * (1 - share);
    }
  }
}

/**
 * Learns which words lead to which pages (multinomial logistic regression), from searches whose
 * answers are known, and from what the pages among these have for what people say.
 * @param weightOf How much a stem tells; 0 where no page has it.
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

  const { all } = samples;
  // In steps of a divisor not all would be reached.
  const stride = all.length % STRIDE === 0 ? 1 : STRIDE;
  const stems = samples.stems.names;
  const answers = samples.answers.names;
  const table = new Table(stems.length, answers.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < all.length; at += 1) {
      const sample = all[(at * stride + round) % all.length];
      if (sample !== undefined) table.step(sample, FIRST_STEP / (1 + round));
    }
    table.decay(DECAY);
  }
  return new Map(stems.map((stem, number) => [stem, speaking(stem, table.row(number), answers)]));
}

/** What a stem speaks for, of the weights of its row. */
function speaking(
  stem: string,
  row: Float32Array,
  answers: readonly string[],
): Map<string, number> {
  const speaks = new Map<string, number>();
  const least = isStopStem(stem) ? LEAST_OF_EVERYDAY : LEAST;
  for (const [at, answer] of answers.entries()) {
    const weight = row[at] ?? 0;
    if (weight > least) speaks.set(answer, weight);
    if (answer === NO_PAGE && weight < -least) speaks.set(ANY_PAGE, -weight);
  }
  return speaks;
}
