import { addressesIn } from './numbers.ts';
import { depthOf, isPlace, next, splitLast, whereNow, type Moved } from './where-now.ts';

/** Where the ledger is, from the project’s root. */
export const LEDGER = 'permalinks.txt';

/** What became of the addresses that were ever published, as `permalinks.txt` says. */
export interface Ledger {
  /** Every address recorded: pages, headings (`/page/#heading`), files, and ids. */
  recorded: Set<string>;
  /** Where an address went that is no longer where it was. */
  moved: Map<string, string>;
  /** The pages and files that only say that they are retired, and where to go instead. */
  retired: Map<string, string>;
  /** What each short number stands for, from number 1 on. */
  numbered: string[];
  /** The folders of a host that the site was published under. */
  bases: Set<string>;
}

/** An address in its two parts. The heading is empty where the address is that of a whole page. */
export interface Place {
  page: string;
  heading: string;
}

const PLACE = String.raw`/[^\s#]*(?:#[^\s#]+)?`;
const IDS = '(?:flow|scope)(?: [a-z0-9-]+){1,3}';
const ADDRESS = `${PLACE}|${IDS}`;
const NUMBERED =
  /^([1-9]\d*) (\/[^\s#]*|flow(?: [a-z0-9-]+){2}|scope [a-z0-9-]+(?: [a-z0-9-]+=[a-z0-9-]+)+)$/u;
const BASE = /^base (\/(?:\S+\/)?)$/u;
const LINE = new RegExp(`^(${ADDRESS})(?:( retired)? -> (${ADDRESS}))?$`, 'u');

/** Splits `/page/#heading`. */
export function placeOf(address: string): Place {
  const [page = '', heading = ''] = address.split('#');
  return { page, heading };
}

/** What is wrong with saying that ids went somewhere. */
function idsProblem(from: string, to: string): string | undefined {
  if (!isPlace(from) && depthOf(from) === 2 && isPlace(to)) return undefined;
  const [kind, whole] = from.split(' ');
  const [kindTo, wholeTo] = to.split(' ');
  if (kind !== kindTo) return 'A flowchart moves to a flowchart, and a matrix to a matrix.';
  if (depthOf(from) < depthOf(to)) return 'Let it lead to another of its kind, or to less.';
  if (depthOf(from) > 2 && whole !== wholeTo) {
    return 'Questions and answers stay in their file. Let the file’s own id lead to another one.';
  }
  return undefined;
}

/** What is wrong with the next short number of a ledger. */
function numberProblem({ numbered }: Ledger, number: number, target: string): string | undefined {
  const next = numbered.length + 1;
  if (number !== next) {
    return `This should be number ${next}. Numbers are given in a row, for good: never change or remove one.`;
  }
  const other = numbered.indexOf(target);
  return other === -1 ? undefined : `It has number ${other + 1} already.`;
}

/** @throws where an address comes back to where it was. */
function refuseCircle(moved: Moved, address: string) {
  const passed = new Set<string>();
  for (let now: string | undefined = address; now !== undefined; now = next(moved, now)) {
    if (passed.has(now)) {
      throw new Error(`${LEDGER} goes round in a circle: ${[...passed, now].join(' -> ')}`);
    }
    passed.add(now);
  }
}

/**
 * Reads a ledger: an address a line, `/old/ -> /new/` where one has moved, `/old/ retired -> /new/`
 * where a page is retired, `flow network is-on yes` for ids, `17 /page/` for a short number,
 * `base /` for a folder that the site stood in, and comments after `#`.
 * @throws An error that names the line.
 */
export function parseLedger(text: string): Ledger {
  const ledger: Ledger = {
    recorded: new Set(),
    moved: new Map(),
    retired: new Map(),
    numbered: [],
    bases: new Set(),
  };
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const fail = (problem: string) => new Error(`${LEDGER}, line ${i + 1}, “${line}”: ${problem}`);
    const entry = line.trimEnd();
    const [, base] = BASE.exec(entry) ?? [];
    if (base !== undefined) {
      ledger.bases.add(base);
      return;
    }
    const [, number, target] = NUMBERED.exec(entry) ?? [];
    if (target !== undefined) {
      const problem = numberProblem(ledger, Number(number), target);
      if (problem !== undefined) throw fail(problem);
      ledger.numbered.push(target);
      for (const address of addressesIn(target)) ledger.recorded.add(address);
      return;
    }
    const [, from = '', isRetired, to] = LINE.exec(entry) ?? [];
    if (from === '') {
      throw fail(
        'Write `/address/`, `/old/ -> /new/`, `/old/ retired -> /new/`, or ids such as ' +
          '`flow <id> <question> <old answer> -> flow <id> <question> <answer>`.',
      );
    }
    ledger.recorded.add(from);
    if (to === undefined) return;
    if (ledger.moved.has(from) || ledger.retired.has(from)) {
      throw fail('Another line says already where this address went.');
    }
    if (isRetired !== undefined && splitLast(from) !== undefined) {
      throw fail('Only a page can be retired. Let the heading lead to another one with `->`.');
    }
    const problem = isPlace(from) && isPlace(to) ? undefined : idsProblem(from, to);
    if (problem !== undefined) throw fail(problem);
    if (placeOf(from).heading === '' && placeOf(to).heading !== '' && isRetired === undefined) {
      throw fail('A page moves to a page. Its headings keep their own places there.');
    }
    (isRetired === undefined ? ledger.moved : ledger.retired).set(from, to);
  });
  for (const address of ledger.moved.keys()) refuseCircle(ledger.moved, address);
  return ledger;
}

/** The page that a browser shows for an address, whatever became of its heading. */
export function pageNow(ledger: Pick<Ledger, 'moved'>, address: string): string {
  return placeOf(whereNow(ledger, placeOf(address).page)).page;
}

/** The lines of a ledger, each with the comments above it, and those that stand at its head. */
function linesOf(text: string): { head: string[]; lines: Map<string, string[]> } {
  const head: string[] = [];
  const lines = new Map<string, string[]>();
  let above: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) above.push(line);
    else if (line.trim() !== '') {
      lines.set(line, [...(lines.get(line) ?? []), ...above]);
      above = [];
    } else if (lines.size === 0) head.push(...above.splice(0));
  }
  return { head: [...head, ...above], lines };
}

/**
 * A ledger’s text with further addresses in their alphabetical places, and the next numbers for what
 * has none yet. Removes nothing, and leaves each comment above its line.
 */
export function record(
  text: string,
  addresses: Iterable<string>,
  unnumbered: Iterable<string> = [],
): string {
  const { recorded, numbered } = parseLedger(text);
  const { head, lines } = linesOf(text);
  for (const address of addresses) if (!recorded.has(address)) lines.set(address, []);
  const all = [...lines.keys()];
  const isNumber = (line: string) => /^\d/.test(line);
  const numbers = [
    ...all.filter(isNumber),
    ...[...unnumbered].map((target, i) => `${numbered.length + 1 + i} ${target}`),
  ];
  const withComments = (line: string) => [...(lines.get(line) ?? []), line];
  const parts = [
    head,
    all
      .filter((line) => !isNumber(line))
      .sort()
      .flatMap(withComments),
    numbers.flatMap(withComments),
  ].filter((part) => part.length > 0);
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}
