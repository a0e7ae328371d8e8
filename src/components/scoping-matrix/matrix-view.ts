import { matches, type Answers } from '../../lib/scope/answers.ts';

/** The answers that an element of the matrix stands for. */
export const answersOf = (element: HTMLElement, name: 'cell' | 'answer') =>
  JSON.parse(element.dataset[name] ?? '{}') as Answers;

export const cellsIn = (matrix: Element) =>
  matrix.querySelectorAll<HTMLTableCellElement>('[data-cell]');

/** The cells of the row or column that a heading is the heading of. */
const cellsUnder = (matrix: Element, heading: HTMLTableCellElement) =>
  [...cellsIn(matrix)].filter((cell) =>
    heading.scope === 'row'
      ? cell.parentElement === heading.parentElement
      : cell.cellIndex === heading.cellIndex,
  );

/** Marks the cells that the answers leave, `chosen` where it is one, and their headings. */
export function lightCells(matrix: Element, open: readonly Answers[], isAnswered: boolean) {
  for (const cell of cellsIn(matrix)) {
    const isOpen = open.some((full) => matches(answersOf(cell, 'cell'), full));
    cell.dataset.state = !isAnswered ? '' : !isOpen ? 'out' : open.length === 1 ? 'chosen' : 'open';
    if (cell.dataset.state === 'chosen') cell.setAttribute('aria-current', 'true');
    else cell.removeAttribute('aria-current');
  }
  for (const heading of matrix.querySelectorAll<HTMLTableCellElement>('th')) {
    const isLit = cellsUnder(matrix, heading).some(({ dataset }) =>
      ['open', 'chosen'].includes(dataset.state ?? ''),
    );
    heading.toggleAttribute('data-lit', isLit);
  }
}

/** A copy of what the server wrote, its links to fix pages carrying the answers along. */
function copyOf(element: Element, search: string): Element {
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) {
    link.href = link.pathname + search + link.hash;
  }
  return copy;
}

/** What the server wrote of some causes: those of one cell with their reasons, and what to ask next. */
export function resultOf(
  list: HTMLElement,
  causes: readonly string[],
  cell: Answers | undefined,
  search: string,
): { items: Element[]; more: ChildNode[] } {
  const article = [...list.querySelectorAll<HTMLElement>('[data-answer]')].find(
    (candidate) => cell !== undefined && matches(cell, answersOf(candidate, 'answer')),
  );
  const items = causes.flatMap((cause) => {
    const item = (article ?? list).querySelector(`[data-cause="${cause}"]`);
    if (item === null) return [];
    const copy = copyOf(item, search);
    if (article === undefined) copy.querySelector('span')?.remove();
    return [copy];
  });
  const more = article?.querySelector('[data-more]');
  return { items, more: more ? [...copyOf(more, search).childNodes] : [] };
}
