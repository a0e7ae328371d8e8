import { depthOf, isPlace, LedgerError, splitLast, whereNow } from './where-now.ts';

/** What became of the addresses that were ever published, as `permalinks.txt` says. */
export interface Ledger {
  /** Every address recorded: pages, headings (`/page/#heading`), files, and ids. */
  recorded: Set<string>;
  /** Where an address went that is no longer where it was. */
  moved: Map<string, string>;
  /** The pages that only say that they are retired, and where to go instead. */
  retired: Map<string, string>;
}

/** An address in its two parts. The heading is empty where the address is that of a whole page. */
export interface Place {
  page: string;
  heading: string;
}

const PLACE = String.raw`/[^\s#]*(?:#[^\s#]+)?`;
const IDS = '(?:flow|scope)(?: [a-z0-9-]+){1,3}';
const ADDRESS = `${PLACE}|${IDS}`;
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

/**
 * Reads a ledger: an address a line, `/old/ -> /new/` where one has moved, `/old/ retired -> /new/`
 * where a page is retired, `flow network is-on yes` for ids, and comments after `#`.
 * @throws LedgerError names the line.
 */
export function parseLedger(text: string): Ledger {
  const ledger: Ledger = { recorded: new Set(), moved: new Map(), retired: new Map() };
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const fail = (problem: string) => new LedgerError(`Line ${i + 1}, “${line}”: ${problem}`);
    const [, from = '', isRetired, to] = LINE.exec(line.trimEnd()) ?? [];
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
  for (const address of ledger.moved.keys()) whereNow(ledger, address);
  return ledger;
}

/** The page that a browser shows for an address, whatever became of its heading. */
export function pageNow(ledger: Pick<Ledger, 'moved'>, address: string): string {
  return placeOf(whereNow(ledger, placeOf(address).page)).page;
}

/** A ledger’s text with further addresses in their alphabetical places. Removes nothing. */
export function record(text: string, addresses: Iterable<string>): string {
  const { recorded } = parseLedger(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const comments = lines.filter((line) => line.startsWith('#'));
  const entries = new Set(lines.filter((line) => !line.startsWith('#')));
  for (const address of addresses) if (!recorded.has(address)) entries.add(address);
  return [...comments, '', ...[...entries].sort(), ''].join('\n');
}
