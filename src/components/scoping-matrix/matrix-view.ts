import { writeAnswers, type AddressedMatrix } from '../../lib/scope/address.ts';
import { matches, type Answers } from '../../lib/scope/answers.ts';
import { leadOf } from '../../lib/scope/lead.ts';
import type { Narrowed } from '../../lib/scope/narrow.ts';
import type { Say } from '../../lib/words.ts';
import { required } from '../dom/required.ts';
import type { CarriedMatrix } from './carried-matrix.server.ts';

/** What a matrix is to show. */
export interface MatrixState {
  answers: Answers;
  narrowed: Narrowed;
  /** What became of answers that could not be taken. */
  notices: readonly string[];
}

/** The answers that an element of the matrix stands for. */
export const answersOf = (element: HTMLElement, name: 'cell' | 'answer') =>
  JSON.parse(element.dataset[name] ?? '{}') as Answers;

/** The cells of the table that somebody can be in. */
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
function lightCells(matrix: Element, open: readonly Answers[], isAnswered: boolean) {
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
function resultOf(
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

/** Checks the radios that stand for the answers, and no others. */
export function checkRadios(matrix: Element, answers: Answers) {
  for (const radio of matrix.querySelectorAll<HTMLInputElement>('form input')) {
    radio.checked = answers[radio.name] === radio.value;
  }
}

/** Shows where answers lead, in the questions, the table and the result, and announces it. */
export function showMatrix(
  element: HTMLElement,
  matrix: CarriedMatrix,
  { answers, narrowed, notices }: MatrixState,
  say: Say,
) {
  const part = (selector: string) =>
    required(element.querySelector<HTMLElement>(selector), '<scoping-matrix>', selector);
  const { cells, causes, next } = narrowed;
  const isAnswered = Object.keys(answers).length > 0;

  checkRadios(element, answers);
  lightCells(element, cells, isAnswered);
  part('[data-striped]').hidden = !isAnswered;

  part('[data-notice]').textContent = notices.join(' ');
  part('[data-notice]').hidden = notices.length === 0;

  const lead = isAnswered ? leadOf(narrowed, say) : '';
  part('[data-lead]').textContent = lead;
  part('[data-chosen]').hidden = !isAnswered;
  const { items, more } = resultOf(
    part('[data-answers]'),
    causes,
    next === undefined && cells.length === 1 ? cells[0] : undefined,
    writeAnswers(matrix, answers),
  );
  const result = part('[data-scope-result]');
  result.replaceChildren(...items);
  part('[data-chosen] [data-more]').replaceChildren(...more);

  for (const link of element.querySelectorAll<HTMLAnchorElement>('[data-instead]')) {
    const other = JSON.parse(link.dataset.instead ?? '') as AddressedMatrix;
    link.setAttribute('href', link.pathname + writeAnswers(other, answers));
  }

  const names = [...result.querySelectorAll('a')].map((link) => link.textContent.trim());
  part('[data-announce]').textContent = [
    ...notices,
    isAnswered ? `${lead} ${names.join(', ')}` : '',
  ].join(' ');
}
