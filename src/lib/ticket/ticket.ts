import type { ShortNumber } from '../permalinks/numbers.ts';

/** What a colleague reads in a ticket without opening the link. Empty texts and lists are left out. */
export interface Ticket {
  /** What the page or tool is called. */
  title: string;
  caseNumber: string;
  /** The exact words that were on the screen. */
  seen: string;
  /** The words that led to the page from the search. */
  searched: string;
  answered: { question: string; answer: string }[];
  /** What was done, and how it ended. */
  tried: { step: string; ended: string }[];
  /** What could not be done here, and waits for somebody who can. */
  left: string[];
  /** How it was solved. */
  solved: string;
  /** The likely causes, the likeliest first. */
  causes: { name: string; because: string }[];
  /** Whether questions are open, so that the causes are those that the answers have left. */
  isOpen: boolean;
  /** What to do next, each with the address of the words that explain it. */
  next: { text: string; url: string }[];
  note: string;
  /** The address that brings the reader to the same place. */
  link: string;
  /** The day the ticket was written, as `YYYY-MM-DD`. */
  date: string;
  /** The day the page was last reviewed, as `YYYY-MM-DD`; empty where it never was. */
  reviewed: string;
  /** The short number of the page, or of the outcome that a tool shows. */
  article: ShortNumber | undefined;
  /** How the page served: one of `USES`, or empty. */
  use: string;
}

/** How an agent says that a step ended: the ends of the names of their texts. */
export const ENDINGS = ['noHelp', 'solvedIt', 'notDone'] as const;

/** How an agent says that a page served: the ends of the names of their texts. */
export const USES = ['asIs', 'adapted', 'noHelp'] as const;
