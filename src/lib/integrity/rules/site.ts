import { isLanguage } from '../../is-language.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { addressesOf } from '../addresses.ts';
import { fixPages } from '../references.ts';
import type { ContentRules } from './content-rules.ts';

const SITE = 'src/site.ts';
const HOME = 'index';

/** What `site.ts` says of the site, and the page that it begins with. */
export const site = {
  'site has a name': {
    find: (_, { site }) =>
      (['name', 'tagline', 'description'] as const)
        .filter((field) => site[field].trim() === '')
        .map((field) => ({ file: SITE, field, value: site[field] })),
    message: ({ field }) => `The \`${field}\` of the site is empty.`,
    hint: () => 'Write it: titles, the search’s entry in browsers and link previews say it.',
  },

  'site is in a language': {
    find: (_, { site: { language } }) =>
      isLanguage(language) ? [] : [{ file: SITE, field: 'language', value: language }],
    message: ({ value }) => `“${value}” is the tag of no language.`,
    hint: () => 'Write a tag such as en-GB or de.',
  },

  'site leads to its own pages': {
    find: (content, { site }) => {
      const addresses = addressesOf(content);
      return (['about', 'mistakes'] as const)
        .filter((field) => !addresses.has(site[field]))
        .map((field) => ({
          file: SITE,
          field,
          value: site[field],
          others: nearest(site[field], addresses),
        }));
    },
    message: ({ value }) => `There is no page or heading “${value}”.`,
    hint: ({ others }) => `Nearest addresses: ${list(others)}.`,
  },

  'navigation leads to pages': {
    find: ({ pages }, { site }) => {
      const ids = pages.filter(({ data }) => data.draft !== true).map(({ id }) => id);
      return Object.entries(site.navigation).flatMap(([group, listed]) =>
        listed
          .filter((id) => !ids.includes(id))
          .map((id) => ({
            file: SITE,
            field: `navigation.${group}`,
            value: id,
            others: nearest(id, ids),
          })),
      );
    },
    message: ({ value }) => `There is no page “${value}” in src/content/docs/, or it is a draft.`,
    hint: ({ others }) => `Nearest pages: ${list(others)}.`,
  },

  'heading of fix pages is on one': {
    find: (content, { site }) => {
      const fixes = fixPages(content);
      const headings = new Set(fixes.flatMap((page) => [...page.headings.keys()]));
      return Object.entries(site.headings)
        .filter(([, heading]) => fixes.length > 0 && !headings.has(heading))
        .map(([name, heading]) => ({
          file: SITE,
          field: `headings.${name}`,
          value: heading,
          others: nearest(heading, headings),
        }));
    },
    message: ({ value }) => `No fix page has the heading “#${value}”.`,
    hint: ({ others }) => `Nearest headings: ${list(others)}.`,
  },

  'site begins with a page': {
    find: ({ pages }) =>
      pages.some(({ id, data }) => id === HOME && data.draft !== true)
        ? []
        : [{ file: `src/content/docs/${HOME}.mdx`, field: 'file name', value: HOME }],
    message: () => 'The site has no page to begin with.',
    hint: () => 'Write this page; it is the one at the address “/”, and no draft.',
  },
} as const satisfies ContentRules;
