import type { Flow } from '../../schemas/flow.ts';
import type { Content } from '../content-types.ts';
import { movedTo, type Moved } from '../permalinks/where-now.ts';
import { fixOf } from '../symptom/fix-of.ts';
import type { ToldMatrix } from '../scope/told.ts';

/** What the server knows of a ticket about a page. Addresses are those of the site. */
export interface TicketFacts {
  title: string;
  reviewed: string;
  /** Words that may have been on the screen. */
  mayBeSeen: string[];
  /** Steps that are not in the text of the page itself. */
  steps: string[];
  causes: { name: string; because: string }[];
  next: { text: string; address: string }[];
  /** The matrices that lead to the page: its address may hold answers to them. */
  matrices?: ToldMatrix[];
}

type Symptom = Content['symptoms'][number];
type Page = Content['pages'][number];

const shown = ({ data }: Symptom) =>
  data.errors.length > 0 ? [...data.errors, ...data.variants] : [data.label];

const causesIn = ({ causes }: Content, isMeant: (id: string, fix: string) => boolean) =>
  causes
    .filter(({ id, data }) => isMeant(id, data.fix))
    .map(({ data }) => ({ name: data.title, because: data.summary }));

/** The facts of a symptom page. */
export function symptomTicket(content: Content, symptom: Symptom): TicketFacts {
  const { title, reviewed, causes, firstStep } = symptom.data;
  const fix = fixOf(content, symptom) ?? '';
  return {
    title,
    reviewed,
    mayBeSeen: shown(symptom),
    steps: [firstStep.text],
    causes: causes.flatMap((wanted) => causesIn(content, (id) => id === wanted)),
    next: [{ text: firstStep.text, address: `/fix/${fix}/#${firstStep.heading}` }],
  };
}

/** A cause, and the ends of a flow that point to it. */
export interface EndCause {
  name: string;
  ends: string[];
}

/** The causes that a page handles, or that a symptom has. */
const causesAt = (content: Content, address: string) => {
  const [, folder, id] = address.split('/');
  const symptom = content.symptoms.find(
    (candidate) => folder === 'symptoms' && candidate.id === id,
  );
  return causesIn(content, (cause, fix) =>
    symptom ? symptom.data.causes.includes(cause) : folder === 'fix' && fix === id,
  );
};

/** The causes that the ends of a flow point to, by which its walk tells what is left of them. */
export function endCausesOf(content: Content, { nodes }: Flow): EndCause[] {
  const ends = new Map<string, string[]>();
  for (const { id, kind, link = '' } of nodes) {
    if (kind !== 'outcome') continue;
    for (const { name } of causesAt(content, link)) ends.set(name, [...(ends.get(name) ?? []), id]);
  }
  return [...ends].map(([name, at]) => ({ name, ends: at }));
}

/** How many symptoms a page offers as what may be on the screen. */
const MOST_SYMPTOMS = 10;

/** The matrices that lead to a fix page, with the words of their answers. */
const matricesTo = (
  { scopes, causes }: Content,
  fix: string,
  ledger: { moved: Moved },
): ToldMatrix[] =>
  scopes
    .filter(({ data }) =>
      data.cells.some((cell) =>
        cell.causes.some(({ cause }) =>
          causes.some(({ id, data: { fix: handledBy } }) => id === cause && handledBy === fix),
        ),
      ),
    )
    .map(({ id, data: { plainAddress, impossible, axes } }) => ({
      id,
      plainAddress,
      impossible,
      moved: movedTo(ledger, `scope ${id}`),
      axes: axes.map(({ id: axis, question, options, open }) => ({
        id: axis,
        question,
        options: options.map(({ id: option, label }) => ({ id: option, label })),
        ...(open && { open }),
      })),
    }));

/**
 * The facts of a page in MDX: what leads to it, and where to go on.
 * @param unsolved The heading under which pages say what to do where nothing helped.
 * @param ledger Where ids went that had other names when a link was made.
 */
export function pageTicket(
  content: Content,
  page: Page,
  unsolved: string,
  ledger: { moved: Moved },
): TicketFacts {
  const goOn = page.headings.get(unsolved);
  const leadsHere = content.symptoms
    .filter((symptom) => `fix/${fixOf(content, symptom) ?? ''}` === page.id)
    .slice(0, MOST_SYMPTOMS);
  return {
    title: page.data.title,
    reviewed: page.data.reviewed ?? '',
    matrices: matricesTo(content, page.id.replace(/^fix\//, ''), ledger),
    mayBeSeen: leadsHere.flatMap(shown),
    steps: [],
    // A cause that has the page’s own name comes before others that the page also handles.
    causes: [
      ...causesIn(content, (id, fix) => page.id === `fix/${fix}` && id === fix),
      ...causesIn(content, (id, fix) => page.id === `fix/${fix}` && id !== fix),
    ],
    next: goOn === undefined ? [] : [{ text: goOn, address: `/${page.id}/#${unsolved}` }],
  };
}
