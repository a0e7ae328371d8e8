import { numberIn } from '../../lib/permalinks/number-in.ts';
import { search, type Outcome } from '../../lib/search/search.ts';
import { withTimeLimit } from '../../lib/search/time-limit.ts';
import { TIME_LIMIT } from '../dom/fetch-file.ts';
import { findNumber } from './find-number.ts';
import { connect, type Connection } from './sources.ts';

/** Finds what a text asks for: the page of a short number, or what the index has. */
export class Finder {
  readonly #base: string;
  readonly #name: string;
  #sources: Promise<Connection> | undefined;

  /**
   * @param base The site’s base path, with a slash at the end.
   * @param name What people say before a short number.
   */
  constructor(base: string, name: string) {
    this.#base = base;
    this.#name = name;
  }

  /** Connects with the index, so that a search is answered sooner. */
  prepare() {
    void this.#connect().catch(() => undefined);
  }

  /** Has the texts come while somebody types: on a slow network they take longer than all else. */
  expectTexts() {
    void this.#connect()
      .then(({ loadTexts }) => loadTexts())
      .catch(() => undefined);
  }

  /** @throws Where nothing comes, or too late. What lacks a part connects afresh the next time. */
  async find(text: string): Promise<Outcome> {
    try {
      const outcome = await withTimeLimit(this.#find(text), TIME_LIMIT);
      if (outcome.lacksTexts) this.#sources = undefined;
      return outcome;
    } catch (error) {
      this.#sources = undefined;
      throw error;
    }
  }

  async #find(text: string): Promise<Outcome> {
    const number = numberIn(text, this.#name);
    const numbered =
      number === undefined
        ? undefined
        : // Where its page does not come, the index may still have an answer.
          await findNumber(number, this.#base).catch(() => undefined);
    return numbered ?? search(text, await this.#connect());
  }

  #connect(): Promise<Connection> {
    this.#sources ??= connect(this.#base).catch((error: unknown) => {
      this.#sources = undefined;
      throw error;
    });
    return this.#sources;
  }
}
