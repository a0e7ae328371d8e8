import { list } from '../../rules.ts';
import { references } from '../references.ts';
import { linksOf } from '../site-links.ts';
import type { ContentRules } from './content-rules.ts';

/** Pages that are not built yet. */
export const drafts = {
  'page that is led to is built': {
    find: (content) => {
      const pages = content.pages.filter(({ data }) => data.draft === true);
      if (pages.length === 0) return [];
      const mentions = [
        ...references(content).flatMap(({ entry, id, target }) =>
          target === 'fixes' ? [{ file: entry.file, page: `fix/${id}` }] : [],
        ),
        ...content.causes.map(({ file, data }) => ({ file, page: `fix/${data.fix}` })),
        ...linksOf(content).map(({ file, link = '' }) => ({
          file,
          page: link.replace(/^\/|\/?[?#].*$|\/$/g, ''),
        })),
      ];
      return pages.flatMap(({ id, file }) => {
        const from = mentions.filter(({ page }) => page === id).map((mention) => mention.file);
        const others = [...new Set(from)].filter((other) => other !== file);
        return others.length === 0
          ? []
          : [{ file, field: 'draft', value: 'true', others: others.slice(0, 3) }];
      });
    },
    message: ({ others }) => `A draft is not built, and this one is led to (${list(others)}).`,
    hint: () => 'Take `draft` away, or lead nobody here yet.',
  },
} as const satisfies ContentRules;
