import { entry } from '../../content.ts';
import { movedTo } from '../../lib/permalinks/where-now.ts';
import type { AddressedMatrix } from '../../lib/scope/address.ts';
import type { Matrix } from '../../lib/scope/answers.ts';
import { ledger } from '../../ledger.ts';

/** What the page carries of a matrix for its script. */
export interface CarriedMatrix extends Matrix, AddressedMatrix {
  axes: Matrix['axes'];
  /** Where its ids went, as the ledger says. */
  moved: [string, string][];
}

/** A matrix without its words, which stand in the page already. */
export function carriedMatrix(id: string): CarriedMatrix {
  const { plainAddress, axes, impossible, cells } = entry('scopes', id).data;
  return {
    id,
    plainAddress,
    moved: movedTo(ledger, `scope ${id}`),
    axes: axes.map((axis) => ({
      id: axis.id,
      options: axis.options.map((option) => ({ id: option.id })),
      ...(axis.open && { open: { id: axis.open.id } }),
    })),
    impossible,
    cells: cells.map(({ when, causes }) => ({
      when,
      causes: causes.map(({ cause }) => ({ cause })),
    })),
  };
}
