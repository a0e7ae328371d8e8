import { documentAddress } from './api/documents.ts';
import type { Content } from './content-types.ts';

const link = (title: string, url: string, about = '') =>
  `- [${title}](${url})${about === '' ? '' : `: ${about}`}`;

/**
 * The site as `llms.txt` wants it: what it is, and the Markdown of its pages.
 * @param absolute Makes a full address of one of this site.
 */
export function llmsText(content: Content, absolute: (address: string) => string): string {
  const pages = content.pages.map(({ id, data }) => ({
    isFix: id.startsWith('fix/'),
    line: link(
      data.title,
      absolute(id === 'index' ? '/index.md' : `/${id}/index.md`),
      data.description,
    ),
  }));
  return [
    '# Rejoin',
    '',
    '> Find out why people can’t join a Skype for Business or Lync meeting, and get them back in.',
    '',
    'Every page is also there as Markdown: add `index.md` to its address. Addresses are permanent.',
    '',
    '## Symptoms',
    '',
    ...content.symptoms.map(({ id, data }) =>
      link(data.label, absolute(`/symptoms/${id}/index.md`), data.summary),
    ),
    '',
    '## Fixes',
    '',
    ...pages.filter(({ isFix }) => isFix).map(({ line }) => line),
    '',
    '## Other pages',
    '',
    ...pages.filter(({ isFix }) => !isFix).map(({ line }) => line),
    '',
    '## Data',
    '',
    link('Everything as JSON, with schemas', absolute(documentAddress('index'))),
    '',
  ].join('\n');
}
