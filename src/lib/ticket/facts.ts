import type { Content } from '../content-types.ts';
import { fixOf } from '../fix-of.ts';

/** What the server knows of a ticket about a page. Addresses are those of the site. */
export interface TicketFacts {
  title: string;
  reviewed: string;
  /** The exact words that the page is about; empty where it is about none, or about several. */
  seen: string;
  /** Words that may have been on the screen. */
  mayBeSeen: string[];
  /** Steps that are not in the text of the page itself. */
  steps: string[];
  causes: { name: string; because: string }[];
  next: { text: string; address: string }[];
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
    seen: symptom.data.errors[0] ?? '',
    mayBeSeen: shown(symptom),
    steps: [firstStep.text],
    causes: causes.flatMap((wanted) => causesIn(content, (id) => id === wanted)),
    next: [{ text: firstStep.text, address: `/fix/${fix}/#${firstStep.heading}` }],
  };
}

/** How many symptoms a page offers as what may be on the screen. */
const MOST_SYMPTOMS = 10;

const UNSOLVED = { heading: 'if-it-did-not-help', text: 'If it did not help' };

/** The facts of a page in MDX: what leads to it, and where to go on. */
export function pageTicket(content: Content, page: Page): TicketFacts {
  const leadsHere = content.symptoms
    .filter((symptom) => `fix/${fixOf(content, symptom) ?? ''}` === page.id)
    .slice(0, MOST_SYMPTOMS);
  return {
    title: page.data.title,
    reviewed: page.data.reviewed ?? '',
    seen: '',
    mayBeSeen: leadsHere.flatMap(shown),
    steps: [],
    // A cause that has the page’s own name comes before others that the page also handles.
    causes: [
      ...causesIn(content, (id, fix) => page.id === `fix/${fix}` && id === fix),
      ...causesIn(content, (id, fix) => page.id === `fix/${fix}` && id !== fix),
    ],
    next: page.headings.has(UNSOLVED.heading)
      ? [{ text: UNSOLVED.text, address: `/${page.id}/#${UNSOLVED.heading}` }]
      : [],
  };
}
