import type { Contact } from './lib/report/contact.ts';

/** What this site is called and says of itself: with the content, all that names its subject. */
export const site = {
  name: 'Rejoin',
  /** The tag of the language that the guide is in; dates and lists are written as it is used there. */
  language: 'en-GB',
  /** A few words after the name, where a link to the site is shown as a picture. */
  tagline: 'get back into the meeting.',
  /** One sentence on what the site is for. */
  description:
    'Find out why people cannot join a Skype for Business, Lync or Teams meeting, and get them in.',
  /** Who does not stand behind the site, at the foot of every page. */
  publisher: 'Rejoin is not a Microsoft site.',
  /** The page that says what the site is and what it rests on. */
  about: '/about/',
  /** The forge that the guide is kept on, and an address for mail. `{}` where there is neither. */
  contact: {} as Contact,
  /** Where a page here says how a mistake is corrected, for when there is neither. */
  mistakes: '/about/#correct-a-page',
  /** An error as somebody would paste it, shown in the empty search box. */
  searchExample: 'Meeting URL is not valid',
  /** What a person in a hurry asks, above what can be done in a minute. */
  hurry: 'Meeting starts now?',
  /** The sections of fix pages that tools lead to, by the ids of their headings. */
  headings: {
    walk: 'find-your-step',
    unsolved: 'if-it-did-not-help',
    tell: 'what-to-tell-the-next-level-of-support',
  },
  /** The pages in two groups of the navigation, by their paths in `docs/`. */
  navigation: {
    noError: ['scope', 'scope-teams', 'link', 'log', 'teams'],
    about: ['about', 'agents', 'api/v1'],
  },
  /** A few words of what the guide is about; a text with none of them is about something else. */
  subject: 'join meeting meetings call conference invitation lobby link organiser organizer attend',
  /** Where to look for what the guide does not cover. */
  moreHelp: {
    to: 'https://support.microsoft.com/teams',
    title: 'Microsoft’s own help for Teams',
  },
};
