/** What became of the addresses that were ever published, as `permalinks.txt` says. */
export interface Ledger {
  /** Every address recorded: pages, headings (`/page/#heading`) and files. */
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

/** A line of the ledger that means nothing, or contradicts another. */
export class LedgerError extends Error {
  override name = 'LedgerError';
}

const ADDRESS = String.raw`/[^\s#]*(?:#[^\s#]+)?`;
const LINE = new RegExp(`^(${ADDRESS})(?:( retired)? -> (${ADDRESS}))?$`, 'u');

/** Splits `/page/#heading`. */
export function placeOf(address: string): Place {
  const [page = '', heading = ''] = address.split('#');
  return { page, heading };
}

/** Puts together what `placeOf` splits. */
export function addressOf({ page, heading }: Place): string {
  return heading === '' ? page : `${page}#${heading}`;
}

/**
 * Reads a ledger: an address a line, `/old/ -> /new/` where one has moved, `/old/ retired -> /new/`
 * where a page is retired, and comments after `#`.
 * @throws LedgerError names the line.
 */
export function parseLedger(text: string): Ledger {
  const ledger: Ledger = { recorded: new Set(), moved: new Map(), retired: new Map() };
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const fail = (problem: string) => new LedgerError(`Line ${i + 1}, “${line}”: ${problem}`);
    const [, from = '', isRetired, to] = LINE.exec(line.trimEnd()) ?? [];
    if (from === '') throw fail('Write `/address/`, `/old/ -> /new/` or `/old/ retired -> /new/`.');
    ledger.recorded.add(from);
    if (to === undefined) return;
    if (ledger.moved.has(from) || ledger.retired.has(from)) {
      throw fail('Another line says already where this address went.');
    }
    if (isRetired !== undefined && from.includes('#')) {
      throw fail('Only a page can be retired. Let the heading lead to another one with `->`.');
    }
    if (placeOf(from).heading === '' && placeOf(to).heading !== '' && isRetired === undefined) {
      throw fail('A page moves to a page. Its headings keep their own places there.');
    }
    (isRetired === undefined ? ledger.moved : ledger.retired).set(from, to);
  });
  for (const address of ledger.moved.keys()) whereNow(ledger, address);
  return ledger;
}

/**
 * Where an address leads now. A heading without a line of its own goes with its page.
 * @throws LedgerError where the lines go round in a circle.
 */
export function whereNow({ moved }: Pick<Ledger, 'moved'>, address: string): string {
  const passed = new Set<string>();
  for (let now = address; ;) {
    if (passed.has(now)) {
      throw new LedgerError(
        `“${address}” goes round in a circle: ${[...passed, now].join(' -> ')}`,
      );
    }
    passed.add(now);
    const { page, heading } = placeOf(now);
    const pageNow = moved.get(page);
    const next =
      moved.get(now) ?? (pageNow === undefined ? undefined : addressOf({ page: pageNow, heading }));
    if (next === undefined) return now;
    now = next;
  }
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
