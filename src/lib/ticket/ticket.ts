/** What a colleague reads in a ticket without opening the link. Empty texts and lists are left out. */
export interface Ticket {
  /** What the page or tool is called. */
  title: string;
  caseNumber: string;
  /** The exact words that were on the screen. */
  seen: string;
  answered: { question: string; answer: string }[];
  /** What was done, and how it ended. */
  tried: { step: string; ended: string }[];
  /** The likely causes, the likeliest first. */
  causes: { name: string; because: string }[];
  /** What to do next, each with the address of the words that explain it. */
  next: { text: string; url: string }[];
  note: string;
  /** The address that brings the reader to the same place. */
  link: string;
  /** The day the ticket was written, as `YYYY-MM-DD`. */
  date: string;
  /** The day the page was last reviewed, as `YYYY-MM-DD`; empty where it never was. */
  reviewed: string;
}

/** How an agent says that a step ended. */
export const ENDINGS = ['did not help', 'solved it', 'could not be done'] as const;
