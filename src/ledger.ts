import ledgerText from '../permalinks.txt?raw';
import { parseLedger } from './lib/permalinks/ledger.ts';
import { numberAddress, numbersOf, type ShortNumber } from './lib/permalinks/numbers.ts';
import { site } from './site.ts';

/** What became of every address that was ever published. */
export const ledger = parseLedger(ledgerText);

const numbers = numbersOf(ledger);

/** The short number of a page or an outcome; undefined where the ledger has none for it yet. */
export function shortNumber(target: string): ShortNumber | undefined {
  const number = numbers.get(target);
  return number === undefined
    ? undefined
    : { name: `${site.name} ${number}`, address: numberAddress(number) };
}
