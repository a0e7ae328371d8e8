import ledgerText from '../../../permalinks.txt?raw';
import { parseLedger } from '../../lib/permalinks/ledger.ts';

/** What became of every address that was ever published. */
export const ledger = parseLedger(ledgerText);
