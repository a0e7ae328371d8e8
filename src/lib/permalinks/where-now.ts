/**
 * Where addresses went that are no longer where they were. An address is that of a page (`/page/`),
 * of a heading (`/page/#heading`), or the ids of a flowchart or a matrix and what it holds
 * (`flow network is-on yes`).
 */
export type Moved = ReadonlyMap<string, string>;

/** For whatever never had another address. */
export const NOTHING_MOVED: Moved = new Map();

const ID = /^[a-z0-9-]+$/;

/** Whether an address is that of a page, a heading or a file, rather than ids. */
export const isPlace = (address: string) => address.startsWith('/');

/** The page of a heading, the flowchart of a question, the question of an answer; then the rest. */
export function splitLast(address: string): [whole: string, part: string] | undefined {
  const at = isPlace(address) ? address.indexOf('#') : address.lastIndexOf(' ');
  const whole = address.slice(0, Math.max(at, 0));
  const isWhole = isPlace(address) ? at === -1 : !whole.includes(' ');
  return isWhole ? undefined : [whole, address.slice(at)];
}

/** How many ids an address has; one of a page has none. */
export const depthOf = (address: string) => (isPlace(address) ? 0 : address.split(' ').length);

/**
 * The next place of an address, undefined where it stays. What has no line of its own goes with what
 * it belongs to.
 */
export function next(moved: Moved, address: string): string | undefined {
  const own = moved.get(address);
  const [whole, part] = splitLast(address) ?? [];
  if (own !== undefined || whole === undefined || part === undefined) return own;
  const wholeNext = next(moved, whole);
  // What belonged to something that is gone is gone with it.
  return wholeNext === undefined || depthOf(wholeNext) !== depthOf(whole)
    ? wholeNext
    : wholeNext + part;
}

/** Where an address leads now. No line of a ledger that was read goes round in a circle. */
export function whereNow({ moved }: { moved: Moved }, address: string): string {
  for (let now = address; ;) {
    const following = next(moved, now);
    if (following === undefined) return now;
    now = following;
  }
}

/** The lines that lead to something, or to what belongs to it: all that its page needs to know. */
export function movedTo({ moved }: { moved: Moved }, whole: string): [string, string][] {
  return [...moved].filter(([from]) => `${whereNow({ moved }, from)} `.startsWith(`${whole} `));
}

/**
 * What a question and its answer are called now that a link has for a flowchart or a matrix. What is
 * no id, or is gone, keeps its name, so that the reader is told.
 */
export function answerNow(
  moved: Moved,
  kind: 'flow' | 'scope',
  written: string,
  question: string,
  answer: string,
): [question: string, answer: string] {
  if (![written, question, answer].every((id) => ID.test(id))) return [question, answer];
  const now = whereNow({ moved }, `${kind} ${written} ${question} ${answer}`).split(' ');
  return [now[2] ?? question, now[3] ?? answer];
}
